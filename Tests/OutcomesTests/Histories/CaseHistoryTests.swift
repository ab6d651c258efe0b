import Almanac
import Events
import Outcomes
import Projections
import Specifications
import Testing

/// Histories for process mining: whose they are and when they took place does not show.
struct CaseHistoryTests {
    @Test func `the first release falls on one day for everybody, and the order within a day is kept in seconds`()
        throws
    {
        let histories = try ManyCases.told()
        #expect(histories.map(\.pseudonym) == ["p1", "p2", "p3", "p4", "p5"])
        for history in histories {
            #expect(
                history.events.map { "\($0.activity) \($0.moment)" } == [
                    "CaseOpened 2000-12-02T00:00:00Z", "PersonReleased 2001-01-01T00:00:00Z",
                    "ContactHeld 2001-01-10T00:00:00Z", "ContactAttempted 2001-01-10T00:00:01Z",
                ])
        }
    }

    @Test func `histories go out in the order of their pseudonyms, which tells nothing`() throws {
        var histories = CaseHistories(k: 1)
        for pseudonym in ["c", "a", "b"] { histories.add(try ManyCases.story(1).history(), of: pseudonym) }
        var told: [String] = []
        try HistoryDisclosure(of: histories).forEach { told.append($0.pseudonym) }
        #expect(told == ["a", "b", "c"])
    }

    @Test func `a day is a day in the zone of the case`() throws {
        let histories = try ManyCases.told { _, story in
            // Still the day before in UTC.
            story.telling("2025-10-21T23:30Z", "GoalReached", #"{"goalId":"G"}"#)
        }
        let last = try #require(histories[0].events.last)
        #expect(last.moment.description == "2001-01-21T00:00:00Z")
    }

    @Test func `a case without a release counts from its opening`() throws {
        let histories = try ManyCases.told(5, k: 5) { number, _ in
            CaseStory(CaseRef("K-\(number)"), track: .neverSentenced)
        }
        #expect(
            histories.map { $0.events.map(\.moment.description) }
                == Array(repeating: ["2001-01-01T00:00:00Z"], count: 5))
    }

    @Test func `what is told are words of closed lists and nothing else`() throws {
        let told = try ManyCases.told { number, story in
            story.telling(
                "2025-11-02T08:00Z", "GoalSet",
                #"{"goalId":"G-\#(number)","statement":"find work","domain":"work_education","horizon":"medium","targetDate":"2026-01-01","setBy":"joint"}"#
            )
        }
        let goal = try #require(told[2].events.last)
        #expect(
            goal.attributes.map { "\($0.name)=\($0.value)" } == [
                "domain=work_education", "horizon=medium", "setBy=joint",
            ])
        #expect(goal.objects.map(\.id) == ["release-p3-1", "goal-p3-1"])
        #expect(told[2].attributes.map { "\($0.name)=\($0.value)" } == ["track=custodial_release"])
    }

    @Test func `a word that the vocabulary does not know is other`() throws {
        let told = try ManyCases.told {
            $1.telling("2025-11-02T08:00Z", "CaseClosed", #"{"reason":"moved to the sister"}"#)
        }
        #expect(told.allSatisfy { $0.events.last?.attributes.map(\.value) == ["other"] })
    }

    @Test(
        arguments: [
            ("IntelligenceReferenceRecorded", #"{"refId":"I-1"}"#), ("ObservationRecorded", #"{"valence":"concern"}"#),
            ("ProfileRecorded", #"{"motivation":"ideological"}"#), ("FamilyMemberRecorded", #"{"relative":"REL-1"}"#),
            ("NeedIdentified", #"{"needId":"N","domain":"mental_health"}"#),
            ("NeedIdentified", #"{"needId":"N","domain":"housing","raisedBy":"family"}"#),
            ("ProgrammeEnrolled", #"{"enrolmentId":"E","approach":"faith"}"#), ("ContactHeld", #"{"with":"family"}"#),
            ("RoleAssigned", #"{"actor":"A","role":"psychiatrist"}"#),
            ("InformationShared", #"{"shareId":"S","category":"intelligence_pointer"}"#),
        ])
    func `nothing of intelligence, health, faith or what a family says goes out`(type: String, data: String) throws {
        let without = try ManyCases.told()
        let histories = try ManyCases.histories(5, k: 5) { $1.telling("2025-12-01T08:00Z", type, data) }
        var told: [PublishedHistory] = []
        let disclosure = try HistoryDisclosure(of: histories)
        disclosure.forEach { told.append($0) }
        #expect(told == without)
        #expect(disclosure.withheld.hidden == 5)
    }

    @Test func `what follows on something protected is protected as well`() throws {
        let told = try ManyCases.told { _, story in
            story.telling("2025-12-01T08:00Z", "NeedIdentified", #"{"needId":"N","domain":"medication"}"#)
                .telling("2025-12-09T08:00Z", "NeedMet", #"{"needId":"N","outcome":"met"}"#)
                .telling("2025-12-10T08:00Z", "NeedMet", #"{"needId":"M","outcome":"met"}"#)
        }
        #expect(told.allSatisfy { $0.events.count { $0.activity == "NeedMet" } == 1 })
    }

    @Test func `what was withdrawn is left out, and what was corrected is told as it stands`() throws {
        let told = try ManyCases.told { _, story in
            story.telling("2025-12-01T08:00Z", "LifeEventRecorded", #"{"kind":"new_job"}"#, id: CaseStory.id(90))
                .telling("2025-12-02T08:00Z", "EventVoided", #"{"target":"\#(CaseStory.id(90))"}"#)
                .telling("2025-12-03T08:00Z", "LifeEventRecorded", #"{"kind":"marriage"}"#, id: CaseStory.id(91))
                .telling(
                    "2025-12-04T08:00Z", "EventCorrected",
                    #"{"target":"\#(CaseStory.id(91))","fields":{"kind":"separation"}}"#)
        }
        let lives = told.flatMap(\.events).filter { $0.activity == "LifeEventRecorded" }
        #expect(lives.count == 5)
        #expect(Set(lives.flatMap(\.attributes).map(\.value)) == ["separation"])
    }

    @Test func `what was erased stays erased, whoever it was`() throws {
        var histories = CaseHistories(k: 5)
        for number in 1...5 {
            let entries = try ManyCases.story(number).entries()
            let erased = entries.map { number == 1 && $0.type == "ContactHeld" ? LoggedEntry($0, contents: nil) : $0 }
            histories.add(try History(erased), of: "p\(number)")
        }
        var contacts: [[String]] = []
        try HistoryDisclosure(of: histories).forEach { history in
            contacts += history.events.filter { $0.activity == "ContactHeld" }.map { $0.attributes.map(\.value) }
        }
        #expect(contacts.filter { $0 == ["erased"] }.count == 1)
    }

    @Test func `a release is told by its number, and a return to custody is the last that follows it`() throws {
        let told = try ManyCases.told { _, story in
            story.telling("2026-01-01T08:00Z", "PersonReturnedToCustody")
                .telling("2026-01-02T08:00Z", "PlanDrafted", #"{"planKind":"transition"}"#)
                .telling("2026-02-01T08:00Z", "PersonReleased")
        }
        let releases = told[0].events.suffix(3).map { $0.objects.map(\.id) }
        #expect(releases == [["release-p1-1"], [], ["release-p1-2"]])
    }
}
