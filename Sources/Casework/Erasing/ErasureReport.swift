public import Events
internal import Ledger
internal import Projections

/// What was erased, and how it was proved.
public struct ErasureReport: Hashable, Sendable {
    /// What it was about, in words.
    public let subjects: [String]
    /// Entries whose contents are gone, or would go.
    public let entries: Int
    /// The accounts of it, one for each subject; empty for a rehearsal.
    public internal(set) var records: [EntryID] = []
    /// Numbers of the keys that were destroyed.
    public internal(set) var keys: [Int64] = []
    /// Where the new master key is; `nil` if it was not replaced.
    public internal(set) var masterKey: String?
    var search: TraceSearch?

    init(subjects: [String], entries: Int) {
        self.subjects = subjects
        self.entries = entries
    }

    /// This report and another one after it.
    func adding(_ other: ErasureReport) -> ErasureReport {
        var both = ErasureReport(subjects: subjects + other.subjects, entries: entries + other.entries)
        both.records = records + other.records
        both.keys = keys + other.keys
        both.masterKey = other.masterKey ?? masterKey
        both.search = other.search ?? search
        return both
    }

    /// The report as one object.
    public var json: JSON {
        .record([
            "subjects": subjects.json, "entries": entries.json, "records": .list(records) { $0.json },
            "keys": .list(keys) { .number($0) }, "masterKey": masterKey.map { .string($0) },
            "dryRun": records.isEmpty.json,
            "proof": search.map { search in
                .record([
                    "files": search.files.json, "bytes": search.bytes.json, "traces": search.traces.json,
                    "found": search.found.count.json,
                ])
            },
        ])
    }

    /// The report in lines.
    public var lines: [String] {
        guard !subjects.isEmpty else { return ["nothing is due to be erased"] }
        let what = subjects.count > 3 ? "\(subjects.count) streams" : subjects.joined(separator: ", ")
        guard let masterKey, let search else { return ["\(what): \(entries) entries would be erased"] }
        return [
            "\(what): erased \(entries) entries; their types, times and links stay",
            keys.isEmpty
                ? "their key stays, because it seals more: backups made before now still hold them, so replace those"
                : "destroyed \(keys.count == 1 ? "1 key" : "\(keys.count) keys"): backups of the log open nothing of it",
            "the master key in \(masterKey) is new: back it up with the vault, apart from the log, and destroy older copies "
                + "of both",
            "proved: \(search.files.count) files, \(search.bytes) bytes searched for \(search.traces) traces, none found",
        ]
    }
}

/// Something that was to be erased is still in the files of the store.
public struct TracesLeft: Error, Hashable, Sendable, CustomStringConvertible {
    private let found: [TraceFound]

    init(found: [TraceFound]) { self.found = found }

    public var description: String {
        "erased, but not gone: \(found[0])\(found.count > 1 ? ", and \(found.count - 1) more" : ""); the same words may "
            + "belong to somebody else's record that is not sealed; look there, then erase again"
    }
}
