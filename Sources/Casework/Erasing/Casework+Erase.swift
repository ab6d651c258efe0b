internal import Almanac
public import Events
internal import Ledger
internal import Logging

extension Casework {
    /// Erases what is said of somebody, or one entry, and proves that it is gone.
    ///
    /// The account of it, a PersonalDataErased, is recorded in the same transaction. Types, times and links stay.
    /// - Parameters:
    ///   - name: A case, a stream such as `actor/PO-1`, or an entry by its id or position.
    ///   - basis: On what grounds.
    ///   - attributes: Who erases, for what purpose.
    ///   - rehearse: Say what would go, and erase nothing.
    /// - Throws: ``CaseNotFound``, ``EntryNotFound``, ``NothingToErase``, ``BadInput``; ``TracesLeft`` if something of it
    ///   is still there afterwards; `MasterKeyNotReplaceable`, what the store throws.
    public func erase(
        _ name: String, on basis: PersonalDataErased.Basis, _ attributes: Attributes = .none, rehearse: Bool = false
    ) throws -> ErasureReport {
        try door.admit(.erasing, rehearse: rehearse)
        let subject = try ErasureSubject(named: name, in: self)
        let report = try erase([subject], on: basis, attributes, rehearse: rehearse)
        guard report.entries > 0 else { throw NothingToErase(subject: subject.description) }
        return report
    }

    /// Erases every entry whose time to be looked at again has passed, and that nobody renewed; and classified content
    /// that came in by mistake, once an alert was raised about it.
    ///
    /// An account of it is recorded in each of their streams.
    public func eraseDue(_ attributes: Attributes = .none, rehearse: Bool = false) throws -> ErasureReport {
        try door.admit(.erasing, rehearse: rehearse)
        let today = Zone.utc.local(now).date
        let (due, spills) = try door.backroom.read { log in
            let entries = DueEntries(catalogue, log, on: today)
            return (try entries.subjects(), try entries.spills())
        }
        if spills.isEmpty { return try erase(due, on: .retentionExpired, attributes, rehearse: rehearse) }
        let report = try erase(spills, on: .classifiedSpill, attributes, rehearse: rehearse)
        return report.adding(try erase(due, on: .retentionExpired, attributes, rehearse: rehearse))
    }

    /// Takes a new master key, after which older copies of the vault open nothing, and destroys what waits to be.
    /// - Returns: The place of the key, and the numbers of the keys that were destroyed, or would be.
    public func rotateKey(rehearse: Bool = false) throws -> (place: String, destroyed: [Int64]) {
        try door.admit(.upkeep("rotate key", .keyUse), rehearse: rehearse)
        let ledger = try ledger
        guard !rehearse else { return (try ledger.masterKeyPlace(), try ledger.condemnedKeys()) }
        let destroyed = try ledger.destroyCondemnedKeys()
        logger.info("master key replaced", metadata: ["destroyed": "\(destroyed.numbers.count)"])
        return (destroyed.masterKey, destroyed.numbers)
    }

    private func erase(
        _ subjects: [ErasureSubject], on basis: PersonalDataErased.Basis, _ attributes: Attributes, rehearse: Bool
    ) throws -> ErasureReport {
        let ledger = try ledger
        let covered = try door.backroom.read { log in try subjects.flatMap { try $0.covered(in: log) } }
        var report = ErasureReport(subjects: subjects.map(\.description), entries: covered.count)
        guard !rehearse, !covered.isEmpty else { return report }
        try ledger.checkMasterKeyIsReplaceable()
        // What has to be gone afterwards is known only now.
        let keys = try ledger.keyBytes(sealing: subjects.filter(\.isWhole).map(\.stream.description))
        let traces = Traces(keys + covered.flatMap(Self.traces))
        for subject in subjects {
            report.records.append(try record(subject.submission(on: basis, attributes), under: { _, _ in .erasing }).id)
            try forgetWatch(of: subject)
        }
        let destroyed = try ledger.destroyCondemnedKeys()
        (report.keys, report.masterKey) = (destroyed.numbers, destroyed.masterKey)
        let search = try ledger.search(for: traces)
        report.search = search
        logger.info("erasure finished", metadata: ["entries": "\(covered.count)", "keys": "\(report.keys.count)"])
        if !search.found.isEmpty { throw TracesLeft(found: search.found) }
        return report
    }

    // What the watcher remembers of a case it works out anew.
    private func forgetWatch(of subject: ErasureSubject) throws {
        guard subject.isWhole, subject.stream.kind == .case else { return }
        let caseRef = CaseRef(subject.stream.subject)
        try door.backroom.write { log in
            try CaseWatch(caseRef, due: .earliest, leansOn: [], staffing: "").keep(in: log)
        }
    }

    /// The words of an entry that would tell something if they were found anywhere.
    private static func traces(of entry: LoggedEntry) -> [(name: String, bytes: [UInt8])] {
        guard let data = entry.contents?.data, let json = try? JSONParser.parse(data) else { return [] }
        let name = "something entry \(entry.position) said"
        let whole = data.count > 24 ? [(name: name, bytes: data)] : []
        return whole + json.texts.filter { $0.contains(" ") && $0.utf8.count >= 16 }.map { (name, Array($0.utf8)) }
    }
}

extension JSON {
    /// All texts in it, at any depth.
    fileprivate var texts: [String] {
        switch self {
        case .string(let text): [text]
        case .array(let values): values.flatMap(\.texts)
        case .object(let members): members.flatMap(\.value.texts)
        default: []
        }
    }
}
