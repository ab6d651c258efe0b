import Events
import Testing

/// What a person reads when a field is wrong: where, what was expected, what was found.
struct FieldRefusalTests {
    static let words = "one of custodial_release, remand, community_measure, never_sentenced"
    static let moment = "a time with its offset, such as 2026-03-27T15:30+01:00, or a date such as 2026-03-27"

    @Test(
        arguments: [
            ("CaseClosed", #"[1]"#, "", "an object", "a list of 1"),
            (
                "NeedMet", #"{"needId":"N","colour":1}"#, "colour", "one of the fields needId, outcome, evidence",
                "an unknown field"
            ),
            ("CaseOpened", #"{"caseRef":"K","tz":"UTC","track":"bail"}"#, "track", words, #"the text "bail""#),
            ("CaseOpened", #"{"caseRef":"K","tz":"UTC","track":7}"#, "track", words, "the number 7"),
            (
                "CaseOpened", #"{"caseRef":"","tz":"UTC","track":"remand"}"#, "caseRef",
                "a reference of 1 to 200 visible characters", #"the text """#
            ),
            (
                "CaseOpened", #"{"caseRef":"K","tz":"CET","track":"remand"}"#, "tz",
                "an IANA time zone, such as Europe/Paris", #"the text "CET""#
            ),
            (
                "CaseOpened", #"{"caseRef":"K","tz":"UTC","track":"remand","forums":{}}"#, "forums",
                "a list; each element an object with forum, cadenceDays, required, fromDaysBeforeRelease, untilDaysAfterRelease",
                "an object"
            ),
            (
                "CaseOpened",
                #"{"caseRef":"K","tz":"UTC","track":"remand","forums":[{"forum":"x"},{"forum":"y","cadenceDays":1.5}]}"#,
                "forums[1].cadenceDays", "a whole number", "the number 1.5"
            ),
            (
                "CaseOpened", #"{"caseRef":"K","tz":"UTC","track":"remand","forums":[{"cadenceDays":1}]}"#,
                "forums[0].forum", FieldKind.words(Forum.allCases.map(\.rawValue), open: true).inWords, "nothing"
            ),
            (
                "CaseOpened", #"{"caseRef":"K","tz":"UTC","track":"remand","requiredDocuments":["a",null]}"#,
                "requiredDocuments[1]", "text of at most 2000 characters", "null"
            ),
            (
                "AvailabilitySet",
                #"{"actor":"A","pattern":"weekly","windows":[{"days":[0,7],"from":"09:00","to":"17:00"}]}"#,
                "windows[0].days[1]", "a weekday: 0 (Monday) to 6 (Sunday), or Mon to Sun", "the number 7"
            ),
            (
                "AvailabilitySet",
                #"{"actor":"A","pattern":"weekly","windows":[{"days":[0],"from":"9:00","to":"17:00"}]}"#,
                "windows[0].from", "a time of day, such as 09:00", #"the text "9:00""#
            ),
            (
                "AvailabilitySet",
                #"{"actor":"A","pattern":"rota","slots":[["2026-03-27T15:00Z","2026-03-27T15:00Z"]]}"#, "slots[0]",
                "an end of duty after its start", "2026-03-27T15:00Z to 2026-03-27T15:00Z"
            ),
            ("ReleaseDateChanged", #"{"to":"2026-03-27T15:30"}"#, "to", moment, #"the text "2026-03-27T15:30""#),
            ("ReleaseDateChanged", #"{"to":"2026-02-29"}"#, "to", moment, #"the text "2026-02-29""#),
            ("ProfileRecorded", #"{"noFamily":"yes"}"#, "noFamily", "true or false", #"the text "yes""#),
            (
                "ProfileRecorded", #"{"dependants":9223372036854775808}"#, "dependants", "a whole number",
                "the number 9223372036854775808"
            ),
            (
                "ProfileRecorded", #"{"birthDate":"1990-02-30"}"#, "birthDate", "a date, such as 2026-03-27",
                "a text of 10 characters"
            ),
            ("TrainingCompleted", #"{"actor":"A","hours":1e999}"#, "hours", "a number", "the number 1e999"),
        ])
    func `a problem says where, what was expected and what was found`(
        name: String, fields: String, path: String, expected: String, found: String
    ) throws {
        let type = try #require(EventCatalogue.standard[name])
        #expect(throws: FieldProblem(path: path, expected: expected, found: found)) { try type.read(json(fields)) }
    }

    @Test func `a text that is too long is counted and not quoted`() {
        let problem = #expect(throws: FieldProblem.self) {
            try String(json: .string(String(repeating: "é", count: 2_001)))
        }
        #expect(problem?.found == "a text of 2001 characters")
    }

    @Test(arguments: [(1_999, true), (2_000, true), (2_001, false)])
    func `free text has up to 2,000 characters, however many bytes`(count: Int, isAccepted: Bool) {
        let text = JSON.string(String(repeating: "日", count: count))
        #expect(((try? String(json: text)) != nil) == isAccepted)
        #expect(((try? RestrictedText(json: text)) != nil) == isAccepted)
    }

    @Test(arguments: [(0, false), (1, true), (200, true), (201, false)])
    func `a reference has 1 to 200 characters`(count: Int, isAccepted: Bool) {
        #expect(((try? CaseRef(json: .string(String(repeating: "r", count: count)))) != nil) == isAccepted)
    }
}
