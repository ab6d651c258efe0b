public import Events
internal import Ledger
internal import Outcomes
internal import Projections

/// What an export wrote, or would write.
public struct StudyReport: Sendable {
    /// The folder that was made.
    public let folder: String
    private let contents: StudyContents
    private let keyPath: String
    private let keyFingerprint: String
    private let choices: StudyChoices
    var files: [StudyFolder.File] = []
    /// The entry that accounts for the export; `nil` for a rehearsal.
    public internal(set) var entry: Recorded?

    init(
        folder: String, _ contents: StudyContents, keyPath: String, keyFingerprint: String, choices: StudyChoices
    ) {
        self.folder = folder
        self.contents = contents
        self.keyPath = keyPath
        self.keyFingerprint = keyFingerprint
        self.choices = choices
    }

    /// Rows of tables and events of histories.
    public var rows: Int { contents.rows }

    /// The last entry that was looked at.
    public var position: Int64 { contents.head.position }

    /// The report as one object.
    public var json: JSON {
        .record([
            "folder": folder.json, "position": .number(position), "rows": rows.json,
            "tables": .list(contents.tables) {
                .record(["name": $0.table.name.json, "rows": $0.table.rows.count.json, "refused": $0.refused.json])
            },
            "cases": contents.histories?.caseCount.json, "events": contents.histories?.eventCount.json,
            "files": .list(files, \.name.json), "studyKey": keyPath.json, "entry": entry?.json,
            "dryRun": choices.isRehearsal.json,
        ])
    }

    /// The report on some lines.
    public var lines: [String] {
        let verb = choices.isRehearsal ? "would be written" : "written"
        var lines = contents.tables.map { told in
            "\(told.table.name): \(told.table.rows.count) rows \(verb)"
                + (told.refused > 0 ? ", \(told.refused) refused because fewer than \(choices.k) are alike" : "")
        }
        if let histories = contents.histories {
            lines.append(
                "histories: \(histories.eventCount) events of \(histories.caseCount) cases \(verb), "
                    + "\(histories.withheld.hidden) protected entries left out")
        }
        lines.append("the log up to position \(position)")
        guard !choices.isRehearsal else { return lines + ["nothing written: dry run"] }
        return lines + [
            "pseudonyms are made with \(keyPath): whoever has it can undo them; `throughcare export destroy-key` ends that"
        ]
    }
}
