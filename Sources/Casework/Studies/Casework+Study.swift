internal import Crypto
internal import Events
internal import Foundation
internal import Ledger
internal import Logging
internal import Outcomes
internal import Projections

extension Casework {
    /// Writes pseudonymised data for a study into a new folder, and records that it did.
    ///
    /// Nothing is there under that name before all of it is on disk and recorded; if anything fails nothing stays.
    /// - Throws: ``BadInput``; ``FileExists``, ``FileNotMade``; `TooFewCases`; what the store and its study key throw.
    public func exportStudy(to folder: String, _ choices: StudyChoices) throws -> StudyReport {
        try choices.check()
        try StudyFolder.check(folder)
        let ledger = try ledger
        let keyFile = StudyKeyFile(choices.studyKey ?? ledger.studyKeyPath)
        let key = try studyKey(in: keyFile, choices)
        let holidays = try HolidayFile.fingerprint()
        var pseudonyms = StudyPseudonyms(key)
        let contents = try door(for: choices).read(.study) { sight in
            let log = sight.log
            let end = try log.head.position
            let position = choices.toPosition ?? end
            let reader: any EntryReader = position == end ? log : try EarlierLog(log, upTo: position)
            return try StudyContents(choices, in: reader, catalogue, &pseudonyms)
        }
        let head = try ledger.headHash(at: contents.head.position)
        var report = StudyReport(
            folder: folder, contents, keyPath: keyFile.path, keyFingerprint: key.fingerprint, choices: choices)
        guard !choices.isRehearsal else { return report }
        let made = try StudyFolder(for: folder)
        try write(contents, choices, key.fingerprint, into: made)
        let manifest = StudyManifest(
            store: try ledger.identity().store.text, head: head.hex, keyFingerprint: key.fingerprint,
            holidays: holidays, choices: choices, contents: contents, files: made.files
        ).json.fileBytes
        let hash = try made.add(StudyManifest.file, manifest).sha256
        report.files = made.files
        report.entry = try record(contents, choices, key.fingerprint, head: head.hex, manifest: hash)
        try made.keep()
        logger.info("study exported", metadata: ["rows": "\(contents.rows)", "files": "\(made.files.count)"])
        return report
    }

    /// Destroys the key of a study, after which nobody can tell of whom its pseudonyms are.
    ///
    /// - Parameter rehearse: Look at the key, and destroy nothing.
    /// - Returns: The fingerprint of the key.
    /// - Throws: what a study key throws.
    public static func destroyStudyKey(in path: String, rehearse: Bool = false) throws -> String {
        let file = StudyKeyFile(path)
        let key = try file.read()
        if !rehearse { try file.destroy() }
        return key.fingerprint
    }

    /// What the data are for is what they are asked for.
    private func door(for choices: StudyChoices) -> Door {
        var door = door
        door.asking.purpose = door.asking.purpose ?? choices.purpose
        return door
    }

    /// A rehearsal makes no key; which one it is changes no count.
    private func studyKey(in file: StudyKeyFile, _ choices: StudyChoices) throws -> StudyKey {
        if choices.isRehearsal, !file.exists { return .random() }
        return try file.readOrMake()
    }

    private func write(
        _ contents: StudyContents, _ choices: StudyChoices, _ keyFingerprint: String, into folder: StudyFolder
    ) throws {
        try StudyTableFiles(tables: contents.tables.map(\.table), folder: folder, purpose: choices.purpose)
            .write(choices.formats)
        guard let histories = contents.histories else { return }
        try StudyHistoryFiles(histories: histories, folder: folder, keyFingerprint: keyFingerprint)
            .write(choices.formats)
    }

    private func record(
        _ contents: StudyContents, _ choices: StudyChoices, _ keyFingerprint: String, head: String, manifest: String
    ) throws -> Recorded {
        guard let stream = StreamName(.audit, "studies") else { preconditionFailure("no stream audit/studies") }
        let fields: KeyValuePairs<String, JSON?> = [
            "toPosition": .number(contents.head.position), "headHash": head.json,
            "formats": .list(choices.orderedFormats, \.json), "k": choices.k.json, "rows": contents.rows.json,
            "purpose": choices.purpose?.json, "keyFingerprint": keyFingerprint.json, "manifestHash": manifest.json,
            "by": choices.by?.json, "approvedBy": choices.approval?.by.json, "approval": choices.approval?.words.json,
        ]
        let data = JSON.object(fields.compactMap { name, value in value.map { JSON.Member(name, $0) } })
        let attributes = Attributes(recordedBy: choices.by)
        return try record(
            Submission(stream: stream, type: StudyExported.name, attributes: attributes, data: data),
            under: { _, _ in .study })
    }
}
