import Events
import Outcomes
import Projections
import Specifications
import Testing

/// What fewer than k cases have is not told as it is.
struct HistoryDisclosureTests {
    @Test(arguments: [(4, false), (5, true), (6, true)])
    func `histories of fewer than k cases are refused`(count: Int, isTold: Bool) throws {
        let histories = try ManyCases.histories(count, k: 5)
        if isTold {
            #expect(try HistoryDisclosure(of: histories).caseCount == count)
        } else {
            #expect(throws: TooFewCases(needed: 5)) { try HistoryDisclosure(of: histories) }
        }
    }

    /// The types that so many cases of ten have beside those that all have, and what they are told as.
    @Test(
        arguments: [
            ([4], []), ([5], ["CaseTransferred"]), ([4, 3], ["other"]), ([2, 2], []),
            ([6, 4, 3], ["CaseTransferred", "other"]),
        ] as [([Int], [String])])
    func `types of few cases are taken together, or left out if that is still few`(counts: [Int], extra: [String])
        throws
    {
        let types = ["CaseTransferred", "RecallOrdered", "PlacementReviewed"]
        let told = try ManyCases.told(10, k: 5) { number, story in
            // Not the same cases, so that together they are more.
            zip(types, counts).enumerated().reduce(story) { story, one in
                let isOne = (number + 3 * one.offset) % 10 < one.element.1
                return isOne ? story.telling("2025-12-01T08:00Z", one.element.0) : story
            }
        }
        let usual: Set = ["CaseOpened", "PersonReleased", "ContactHeld", "ContactAttempted"]
        #expect(Set(told.flatMap(\.events).map(\.activity)).subtracting(usual) == Set(extra))
        #expect(told.flatMap(\.events).filter { $0.activity == "other" }.allSatisfy { $0.attributes.isEmpty })
    }

    /// How many of ten cases had each channel, and what is told of each.
    @Test(
        arguments: [
            (["phone": 10], ["phone"]), (["phone": 6, "video": 4], ["other"]),
            (["phone": 5, "video": 5], ["phone", "video"]), (["phone": 4, "video": 3, "messenger": 3], ["other"]),
            (["phone": 8, "video": 2], ["other"]), (["in_person": 7, "phone": 6, "video": 2], ["in_person", "other"]),
        ] as [([String: Int], Set<String>)])
    func `few are told neither by their word nor by what is missing`(channels: [String: Int], told: Set<String>) throws
    {
        let words = channels.sorted { $0.key < $1.key }.flatMap { Array(repeating: $0.key, count: $0.value) }
        let histories = try ManyCases.told(words.count, k: 5) { number, _ in
            CaseStory(CaseRef("K-\(number)")).telling(
                "2025-12-01T08:00Z", "ContactHeld", #"{"channel":"\#(words[number - 1])"}"#)
        }
        let values = histories.flatMap(\.events).filter { $0.activity == "ContactHeld" }.flatMap(\.attributes)
        #expect(Set(values.map(\.value)) == told)
        #expect(values.count == words.count)
    }

    @Test func `words that only few cases have at all are left out, and counted`() throws {
        let histories = try ManyCases.histories(10, k: 5) { number, story in
            number > 3 ? story : story.telling("2025-12-01T08:00Z", "ContactHeld", #"{"setting":"custody"}"#)
        }
        let disclosure = try HistoryDisclosure(of: histories)
        #expect(disclosure.attributes(ofType: "ContactHeld") == ["channel"])
        #expect(disclosure.withheld.leftOutWords == 1)
    }

    @Test func `things that only few cases have are left out`() throws {
        let told = try ManyCases.told(10, k: 5) { number, story in
            story.telling(
                "2025-12-01T08:00Z", "NeedMet", number > 4 ? #"{"needId":"N"}"# : #"{"needId":"N","outcome":"met"}"#)
        }
        #expect(Set(told.flatMap(\.objects).map(\.kind)) == ["need", "release"])
        let few = try ManyCases.told(10, k: 5) { number, story in
            number > 4
                ? story : story.telling("2025-12-01T08:00Z", "GoalSet", #"{"goalId":"G"}"#)
        }
        #expect(Set(few.flatMap(\.objects).map(\.kind)) == ["release"])
    }

    @Test func `the kind of agency is told, and what health services record is not`() throws {
        var histories = CaseHistories(k: 1, agencyKinds: ["AGY-1": .police, "AGY-2": .health])
        for (number, agency) in ["AGY-1", "AGY-2", "AGY-3"].enumerated() {
            let entries = try CaseStory("K-1").entries().map { entry in
                let draft = Draft(
                    id: entry.id, stream: entry.stream, type: entry.type, schemaVersion: 1, occurred: entry.occurred,
                    attributes: Attributes(agency: AgencyRef(agency)),
                    data: try JSONParser.parse(#"{"caseRef":"K-1","track":"remand","tz":"Europe/Paris"}"#))
                return LoggedEntry(draft, position: 1, version: 1, recordedAt: entry.recordedAt)
            }
            histories.add(try History(entries), of: "p\(number)")
        }
        var agencies: [[String]] = []
        let disclosure = try HistoryDisclosure(of: histories)
        disclosure.forEach { agencies.append($0.events[0].attributes.map(\.value)) }
        #expect(agencies == [["remand", "police"], ["remand"]])
        #expect(disclosure.withheld.emptyCases == 1)
    }
}
