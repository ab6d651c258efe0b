import Almanac
import Events
import Projections
import Specifications
import Testing

/// Who matters to the person, and how far each is involved.
struct FamilyAndNetworkMapTests: RelativeLines {
    @Test func `a program reads the names of the contract`() throws {
        let story = restricted(
            #""state":"imposed""#, at: "2026-01-01T08:00Z",
            recorded().telling("2026-02-01T08:00Z", "SupportNetworkEstablished", #"{"kind":"circle_of_support"}"#))
        let json = try map(story).json
        let person = try #require(json["relatives"]?.elements.first)
        #expect(
            person.names == [
                "person", "relation", "stance", "contraindications", "decision", "reviewDue", "personConsents", "tasks",
                "supportGiven", "language", "interpreter", "restriction",
            ])
        #expect(person["restriction"]?.names == ["kind", "from", "until"])
        let network = try #require(json["network"]?.elements.first)
        #expect(network.names == ["kind", "members", "tasks", "signed", "validUntil"])
    }

    @Test func `every field is protected`() {
        func tags(_ fields: [ViewFieldDescription]) -> Set<AccessTag> {
            fields.reduce(into: []) { $0.formUnion(tags($1.parts).union([$1.access])) }
        }
        #expect(tags(FamilyAndNetworkMap.fields) == [.protected])
    }

    @Test func `nobody recorded is unknown, and no family is a fact`() throws {
        #expect(try map(CaseStory()).tells("unknown, which is not nobody"))
        let alone = CaseStory().telling("2025-10-01T08:00Z", "ProfileRecorded", #"{"noFamily":true}"#)
        #expect(try map(alone).tells("the record says that there is no family"))
        #expect(try map(alone).json["noFamily"] == .boolean(true))
    }

    @Test func `a relative without decision says so, and so does one of whom nothing else is known`() throws {
        #expect(try map(recorded()).tells("involvement: not decided"))
        #expect(try map(recorded()).tells("F-1: relation not recorded, stance not recorded"))
        let helped = CaseStory().telling(
            "2026-01-01T08:00Z", "FamilySupportProvided", #"{"relatives":["F-2","F-3"],"kind":"visit"}"#)
        #expect(try map(helped).relatives.map(\.id) == ["F-2", "F-3"])
    }

    @Test func `the newest record and the newest decision hold`() throws {
        let story = decided(
            "exclude", decided("involve", recorded(#""stance":"hostile""#)), at: "2026-01-01T08:00Z"
        ).telling("2026-01-02T08:00Z", "FamilyMemberRecorded", #"{"relative":"F-1","stance":"supportive"}"#)
        let relative = try #require(map(story).relatives.first)
        #expect(relative.decision?.event.decision == .exclude)
        #expect(relative.record?.event.stance == .supportive)
        #expect(try map(story, at: "2025-12-01T08:00Z").relatives.first?.decision?.event.decision == .involve)
    }

    @Test(
        arguments: [
            (#""personConsents":"yes""#, "the person agrees"), (#""personConsents":"no""#, "the person does not agree"),
            (#""personConsents":"not_asked""#, "the person was not asked"),
            ("", "not recorded whether the person agrees"),
        ])
    func `whether the person agrees is told, without alarm`(more: String, words: String) throws {
        let view = try map(decided("involve", recorded(), more))
        #expect(view.tells(words))
        #expect(!view.text.contains { $0.role == .alert })
    }

    @Test func `a review is due to the end of its local day`() throws {
        let story = decided("limited", recorded(), #""reviewDue":"2026-02-28""#)
        let found = try triplet(around: "2026-02-28T23:00Z") { moment in
            FamilyAndNetworkMap(of: try story.dossier(at: moment)).tells("review was due by Sat 28 Feb 2026")
        }
        #expect(found == [false, true, true])
    }

    @Test(
        arguments: [
            (#""contraindications":["protection_needed"]"#, "involve", true),
            (#""contraindications":["threatened_by_person"]"#, "involve", true),
            (#""contraindications":["geographical_distance"]"#, "involve", false),
            (#""contraindications":["protection_needed"]"#, "limited", false), (#""stance":"risk""#, "involve", true),
            (#""stance":"hostile""#, "involve", false),
        ])
    func `somebody involved against a grave ground stands out`(more: String, decision: String, alarms: Bool) throws {
        #expect(try map(decided(decision, recorded(more))).alarms("involved although") == alarms)
    }

    @Test func `the newest circle of each kind stands, with its tasks`() throws {
        let story = CaseStory()
            .telling("2026-01-01T08:00Z", "SupportNetworkEstablished", #"{"kind":"circle_of_support"}"#)
            .telling("2026-01-02T08:00Z", "SupportNetworkEstablished", #"{"kind":"alternative_network"}"#)
            .telling(
                "2026-01-03T08:00Z", "SupportNetworkEstablished",
                #"{"kind":"circle_of_support","members":[{"relativeRef":"F-9","task":"walks"},{"actorRef":"M-1"}],"personSigned":false}"#
            )
        let view = try map(story)
        #expect(view.networks.map(\.event.kind?.rawValue) == ["alternative_network", "circle_of_support"])
        #expect(view.tells("F-9: walks"))
        #expect(view.tells("M-1: task not recorded"))
        #expect(view.tells("circle of support, not signed by the person"))
        #expect(view.tells("alternative network, not recorded whether the person signed"))
        #expect(view.relatives.map(\.id) == ["F-9"])
    }

    @Test func `a decision that was withdrawn no longer holds`() throws {
        let story = decided("exclude", decided("involve", recorded()), at: "2026-01-01T08:00Z")
            .voided(4, at: "2026-02-01T08:00Z")
        #expect(try map(story).relatives.first?.decision?.event.decision == .involve)
        #expect(try map(story, at: "2026-01-15T08:00Z").relatives.first?.decision?.event.decision == .exclude)
    }
}
