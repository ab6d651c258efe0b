internal import Access
public import Almanac
public import Events
internal import Ledger
public import Projections

/// What is held without anybody having said until when, and what nobody looked at again in time.
public struct RetentionReport: Sendable {
    /// What one stream holds so.
    struct Row: Sendable {
        let stream: StreamName
        let undated: Int
        /// Entries whose day is over; nobody sees them until somebody renews them.
        let overdue: [(position: Int64, type: String, reviewBy: CivilDate)]
    }

    public let today: CivilDate
    let rows: [Row]

    /// How many entries live without a date.
    public var undated: Int { rows.reduce(0) { $0 + $1.undated } }
    /// How many are closed because their day is over.
    public var overdue: Int { rows.reduce(0) { $0 + $1.overdue.count } }

    /// The report as one object.
    public var json: JSON {
        .record([
            "on": today.json, "undated": undated.json, "overdue": overdue.json,
            "streams": .list(rows) { row in
                .record([
                    "stream": .string(row.stream.description), "undated": row.undated.json,
                    "overdue": .list(row.overdue) {
                        .record(["seq": .number($0.position), "type": .string($0.type), "reviewBy": $0.reviewBy.json])
                    },
                ])
            },
        ])
    }

    /// The report on some lines.
    public var text: [TextLine] {
        guard undated + overdue > 0 else { return [TextLine("every entry has a day by which it is looked at again")] }
        return rows.flatMap { row in
            row.overdue.map {
                TextLine(
                    "\(row.stream)  no. \($0.position) \($0.type): closed since \($0.reviewBy), until somebody renews it",
                    .alert)
            } + (row.undated > 0 ? [TextLine("\(row.stream)  \(row.undated) entries without a day")] : [])
        }
    }
}

extension Casework {
    /// What of cases and actors lives without a day by which somebody must look at it again, or is past it.
    /// - Throws: ``AccessDenied``, ``UnreadableEntry``; what the store and the trail throw.
    public func retention() throws -> RetentionReport {
        try door.read(.upkeep("retention")) { sight in
            let today = Zone.utc.local(try presentMoment(of: sight.log)).date
            let reader = CaseReader(log: sight.log, catalogue: catalogue)
            let streams = try [StreamKind.case, .actor].flatMap { try sight.log.streams(of: $0) }
            return RetentionReport(
                today: today,
                rows: try streams.compactMap { try Self.row(of: $0, reader.history(of: $0, from: .today), on: today) })
        }
    }

    private static func row(of stream: StreamName, _ history: History, on today: CivilDate) -> RetentionReport.Row? {
        let dates = ReviewDates(history.entries)
        let held = history.entries.filter { !($0.event is PersonalDataErased) && $0.logged.contents != nil }
        let undated = held.count { dates.reviewBy(of: $0) == nil }
        let overdue = held.compactMap { entry in
            dates.reviewBy(of: entry).flatMap { day in
                day < today ? (position: entry.position, type: entry.logged.type, reviewBy: day) : nil
            }
        }
        guard undated > 0 || !overdue.isEmpty else { return nil }
        return RetentionReport.Row(stream: stream, undated: undated, overdue: overdue)
    }
}
