public import Almanac
public import Events
internal import Ledger
public import Projections

/// How a store stands: the end of its log, and whether its lists tell of all of it.
public struct StoreStatus: Sendable {
    /// The last position; 0 for a log without entries.
    public let position: Int64
    /// When the last entry was recorded; `nil` for a log without entries.
    public let recordedAt: Instant?
    private let views: [(state: ViewState, rows: Int)]
    /// Why the store is only to be read, each in words; empty if it may be written to.
    public let objections: [String]
    private let restorations: [Restoration]
    /// Whether nobody was granted anything, so that whoever opens the store is its one operator; `nil` if
    /// that cannot be read without the store's keys.
    public let isLocal: Bool?

    init(
        _ head: LogHead, _ views: [(state: ViewState, rows: Int)], _ objections: [String],
        _ restorations: [Restoration], isLocal: Bool?
    ) {
        self.isLocal = isLocal
        self.objections = objections
        self.restorations = restorations
        position = head.position
        recordedAt = head.recordedAt
        self.views = views
    }

    /// Whether any list has to be made anew before it can be shown.
    public var needsRebuild: Bool { views.contains { $0.state.needsRebuild } }

    /// The status as one object.
    public var json: JSON {
        .record([
            "position": .number(position), "recordedAt": recordedAt?.json, "needsRebuild": needsRebuild.json,
            "readOnly": objections.json, "local": isLocal?.json,
            "restorations": .list(restorations, \.json),
            "views": .list(views) { state, rows in
                .record([
                    "name": .string(state.view.name), "version": state.storedVersion?.json,
                    "softwareVersion": state.view.version.json, "position": .number(state.position),
                    "lag": .number(state.lag), "rows": rows.json, "needsRebuild": state.needsRebuild.json,
                    "unreadable": state.unreadable.json,
                ])
            },
        ])
    }

    /// The status on some lines.
    public var text: [TextLine] {
        let head = recordedAt.map { "log at position \(position), recorded \($0)" } ?? "log without entries"
        return [TextLine(head), TextLine(users)] + objections.map { TextLine("only to be read: \($0)", .alert) }
            + restorations.map(\.line) + views.map { Self.line(of: $0.state, rows: $0.rows) }
            + (needsRebuild ? [TextLine("lists are out of date: run `throughcare rebuild`", .alert)] : [])
    }

    private var users: String {
        switch isLocal {
        case true?: "local: whoever opens it may do everything; `throughcare access grant` says who may, from then on"
        case false?: "managed: only those who were granted access may do anything"
        case nil: "who may use it cannot be read without its keys"
        }
    }

    private static func line(of state: ViewState, rows: Int) -> TextLine {
        let version = state.storedVersion.map { "version \($0)" } ?? "never made"
        var parts = [
            "  \(state.view.name): \(version)", "position \(state.position)", "lag \(state.lag)", "\(rows) rows",
        ]
        if !state.unreadable.isEmpty { parts.append("\(state.unreadable.count) streams not readable") }
        if state.needsRebuild { parts.append("must be made anew") }
        return TextLine(parts.joined(separator: ", "), state.needsRebuild ? .alert : .plain)
    }
}
