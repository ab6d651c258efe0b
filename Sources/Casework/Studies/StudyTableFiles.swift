internal import Events
internal import Exchange
internal import Ledger
internal import Outcomes
internal import Projections

/// Writes the tables of an export in the forms that were chosen.
struct StudyTableFiles {
    let tables: [StudyTable]
    let folder: StudyFolder
    let purpose: String?

    private static let title = "Throughcare study"
    private static let database = "study.sqlite"

    func write(_ formats: Set<StudyExported.Format>) throws {
        if formats.contains(.csv) { try writeCSV() }
        if formats.contains(.jsonl) { try writeLines() }
        if formats.contains(.sqlite) { try writeSQLite() }
    }

    private var meaning: String {
        "Pseudonymised data for an evaluation" + (purpose.map { ": \($0)" } ?? "")
    }

    private func writeCSV() throws {
        var resources: [DataPackage.Resource] = []
        for csv in tables.map({ StudyTableCSV($0) }) {
            let file = try folder.file(csv.file)
            try file.write(csv.heading)
            for row in csv.table.rows { try file.write(csv.row(row)) }
            let written = try folder.add(csv.file, file, rows: csv.table.rows.count)
            resources.append(DataPackage.Resource(csv, size: written.size, sha256: written.sha256))
            try folder.add(CSVWebMetadata.file(of: csv), CSVWebMetadata.description(of: csv).fileBytes)
        }
        let package = DataPackage.description(of: resources, title: Self.title, meaning: meaning)
        try folder.add(DataPackage.file, package.fileBytes)
    }

    private func writeLines() throws {
        for table in tables {
            let name = table.name + ".jsonl"
            let file = try folder.file(name)
            for row in table.rows { try file.write(table.json(ofRow: row).fileBytes) }
            try folder.add(name, file, rows: table.rows.count)
        }
    }

    private func writeSQLite() throws {
        let counts = try TableFile.write(tables.map(\.fileTable), to: folder.path(of: Self.database))
        try folder.addWritten(Self.database, rows: counts.reduce(0, +))
        try folder.add("datasette.json", DatasetteMetadata.description(of: tables, Self.title, meaning).fileBytes)
    }
}

extension JSON {
    /// The value as a line of a file.
    var fileBytes: [UInt8] { Array((line + "\n").utf8) }
}

extension StudyTable {
    /// The table for a SQLite file.
    fileprivate var fileTable: FileTable {
        FileTable(
            name, title: title, meaning: ([meaning] + notes).joined(separator: "\n"),
            columns: columns.map { FileTable.Column($0.name, $0.meaning, $0.kind.stored, unit: $0.unit) },
            rows: rows.lazy.map { $0.map(\.stored) })
    }
}

extension StudyColumn.Kind {
    fileprivate var stored: FileTable.Kind {
        switch self {
        case .text: .text
        case .integer, .boolean: .integer
        case .number: .real
        }
    }
}

extension StudyCell {
    fileprivate var stored: FileTable.Value {
        switch self {
        case .unknown: .unknown
        case .withheld: .withheld
        case .text(let text): .text(text)
        case .integer(let number): .integer(Int64(number))
        case .number(let number): .real(number)
        case .boolean(let flag): .integer(flag ? 1 : 0)
        }
    }
}
