internal import Almanac
internal import Events
internal import Ledger
internal import Outcomes
internal import Projections

/// What an export is: of which log, made by what, how, and each file with its hash. No time of day stands in it, so that
/// the same log and the same choices give the same bytes.
struct StudyManifest {
    static let file = "manifest.json"
    /// The form of the manifest.
    static let form = 1

    let store: String
    let head: String
    let keyFingerprint: String
    let holidays: String
    let choices: StudyChoices
    let contents: StudyContents
    let files: [StudyFolder.File]

    var json: JSON {
        .record([
            "form": Self.form.json,
            "software": .record(["name": Software.name.json, "version": Software.version.json]),
            "log": .record(["store": store.json, "position": .number(contents.head.position), "headHash": head.json]),
            "versions": .record([
                "rules": RuleSetVersion.current.json, "holidays": holidays.json,
                "vocabulary": Fingerprint.of(EventSchema.importLine.line).json,
            ]),
            "parameters": parameters, "tables": .list(contents.tables, json), "histories": contents.histories.map(json),
            "files": .list(files, json),
        ])
    }

    private var parameters: JSON {
        .record([
            "formats": .list(choices.orderedFormats, \.json), "k": choices.k.json,
            "keyFingerprint": keyFingerprint.json, "purpose": choices.purpose?.json,
            "approvedBy": choices.approval?.by.json, "approval": choices.approval?.words.json,
        ])
    }

    private func json(of table: StudyContents.Table) -> JSON {
        let cells = table.table.rows.joined()
        return .record([
            "name": table.table.name.json, "title": table.table.title.json, "meaning": table.table.meaning.json,
            "notes": table.table.notes.json, "rows": table.table.rows.count.json,
            "withheld": .record([
                "rows": table.refused.json, "rowsInPart": table.generalised.json,
                "cells": cells.count { $0 == .withheld }.json,
            ]),
            "columns": .list(table.table.columns) { column in
                .record([
                    "name": column.name.json, "kind": column.kind.rawValue.json, "unit": column.unit?.json,
                    "meaning": column.meaning.json,
                ])
            },
        ])
    }

    private func json(of histories: HistoryDisclosure) -> JSON {
        let withheld = histories.withheld
        return .record([
            "cases": histories.caseCount.json, "events": histories.eventCount.json,
            "clock": """
            Days are counted for each case: its first release, else its opening, falls on \
            \(PublishedHistory.origin.description). The time of day is the order in which things happened.
            """.json,
            "withheld": .record([
                "protectedEntries": withheld.hidden.json, "emptyCases": withheld.emptyCases.json,
                "typesTakenTogether": withheld.generalisedTypes.json, "eventsLeftOut": withheld.leftOutEvents.json,
                "wordsTakenTogether": withheld.generalisedWords.json, "wordsLeftOut": withheld.leftOutWords.json,
                "objectKindsLeftOut": withheld.leftOutKinds.json,
            ]),
        ])
    }

    private func json(of file: StudyFolder.File) -> JSON {
        .record(["name": file.name.json, "rows": file.rows?.json, "bytes": file.size.json, "sha256": file.sha256.json])
    }
}
