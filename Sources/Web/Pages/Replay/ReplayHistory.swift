internal import Almanac
internal import Events

/// What was recorded of a case, with all moments at which something happened or became known.
struct ReplayHistory: Sendable {
    /// One entry of the timeline.
    struct Row: Sendable {
        let id: String
        let position: Int
        let type: String
        let headline: String
        let occurred: Instant
        let isDay: Bool
        let recorded: Instant
        /// In minutes; 0 if it was recorded when it happened.
        let lateBy: Int
        let corrections: [Int]
        let withdrawal: Int?
        let stream: String
        let author: String?
    }

    /// In the order in which it happened.
    let rows: [Row]

    /// Reads the fields of a timeline.
    init(_ timeline: JSON) {
        rows = timeline.list("rows").compactMap(Self.row)
    }

    /// The moments at which something happened, in order.
    var happenings: [Instant] { Array(Set(rows.map(\.occurred))).sorted() }

    /// The moments at which something became known, in order.
    var discoveries: [Instant] { Array(Set(rows.map(\.recorded))).sorted() }

    /// The entries in the order in which they were recorded.
    var asRecorded: [Row] { rows.sorted { $0.position < $1.position } }

    /// The entry of that name; `nil` if it is not told.
    func row(_ id: String) -> Row? { rows.first { $0.id == id } }

    private static func row(_ json: JSON) -> Row? {
        guard let id = json.text("id"), let occurred = json.instant("occurredAt"),
            let recorded = json.instant("recordedAt"), let position = json.count("seq")
        else { return nil }
        return Row(
            id: id, position: position, type: json.text("type") ?? "", headline: json.text("headline") ?? "",
            occurred: occurred, isDay: json.text("precision") == "day", recorded: recorded,
            lateBy: json.count("lateBy") ?? 0,
            corrections: json.list("correctedBy").compactMap {
                if case .number(let text) = $0 { Int(text) } else { nil }
            },
            withdrawal: json.count("voidedBy"), stream: json.text("stream") ?? "", author: json.text("actor"))
    }
}
