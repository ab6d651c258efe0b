public import Events
internal import Projections

/// What a restored store holds.
public struct RestoreReport: Sendable {
    /// The last entry that was brought back.
    public let position: Int64
    /// Entries after it of which a checkpoint tells; `nil` if nobody knows of any.
    public let missing: Int64?
    /// Whether contents can be read, with the vault and the master key.
    public let isReadable: Bool
    /// Entries of which a later vault has destroyed the keys, so that they were erased once more.
    public let erasedAgain: Int
    /// What was looked at before it was kept.
    public let verification: VerificationReport

    /// The report as one object.
    public var json: JSON {
        .record([
            "position": .number(position), "missing": missing.map { .number($0) }, "readable": isReadable.json,
            "erasedAgain": erasedAgain.json, "verification": verification.json,
        ])
    }

    /// The report on some lines.
    public var lines: [String] {
        var lines = ["restored to position \(position), and verified"]
        lines += verification.text.map(\.text).map { "  " + $0 }
        lines.append(
            missing.map { "\($0) entries that were signed after position \(position) are missing" }
                ?? "what was recorded after position \(position), if anything was, is missing")
        if erasedAgain > 0 {
            lines.append("\(erasedAgain) entries were erased after the backup, and are erased in it now")
        }
        if !isReadable {
            lines.append("it can be verified and not read: restore it again with --vault and the master key")
        }
        return lines
    }
}
