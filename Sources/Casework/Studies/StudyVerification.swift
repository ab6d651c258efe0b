public import Events
internal import Exchange
internal import Foundation
internal import Ledger
internal import Projections

/// Whether the files of an export are what its manifest says.
public struct StudyVerification: Sendable {
    /// How many files the manifest names.
    public let files: Int
    /// What differs, each in words; empty if nothing does.
    public let differences: [String]
    /// Whether the log was asked too.
    public let withStore: Bool

    /// The first of what differs; `nil` if nothing does.
    public var failure: (any Error)? {
        differences.first.map { ExportChanged(count: differences.count, first: $0) }
    }

    /// The verification as one object.
    public var json: JSON {
        .record([
            "ok": differences.isEmpty.json, "files": files.json, "store": withStore.json,
            "differences": differences.json,
        ])
    }

    /// The verification on some lines.
    public var lines: [String] {
        let log = withStore ? ["the log agrees with the manifest"] : ["not looked at: the log; name it with --store"]
        return ["\(files) files, every hash and row counted anew"]
            + (differences.isEmpty ? log : differences.map { "DIFFERS \($0)" })
    }

    /// Looks at every file of an export.
    ///
    /// - Parameter casework: The log it was made of, to be asked too; `nil` for none.
    /// - Throws: ``ExportNotFound``, ``NewerExport``; ``FileNotReadable``; what the store throws.
    public init(of folder: String, against casework: Casework? = nil) throws {
        let exported = try ExportedStudy(folder)
        var differences = try exported.files.compactMap { try exported.difference(of: $0) }
        let known = Set(exported.files.map(\.name)).union([StudyManifest.file])
        differences += try exported.found.filter { !known.contains($0) }.map { "\($0) is not in the manifest" }
        if let casework { differences += try casework.differences(from: exported) }
        files = exported.files.count
        withStore = casework != nil
        self.differences = differences
    }
}

extension Casework {
    /// What the log says otherwise than an export does.
    fileprivate func differences(from exported: ExportedStudy) throws -> [String] {
        try door.admit(.count("study"))
        let ledger = try ledger
        guard try ledger.identity().store.text == exported.store else {
            return ["the manifest is of the log \(exported.store), and this is another"]
        }
        guard try door.backroom.read({ try $0.head.position }) >= exported.position else {
            return ["the log ends before position \(exported.position), up to which was exported"]
        }
        let hash = try ledger.headHash(at: exported.position).hex
        guard hash == exported.headHash else {
            return ["entry \(exported.position) has the header hash \(hash), and had \(exported.headHash)"]
        }
        let isRecorded = try door.backroom.entries(.types([StudyExported.name])).contains { logged in
            (try catalogue.open(logged).event as? StudyExported)?.manifestHash == exported.manifestHash
        }
        return isRecorded ? [] : ["the log knows of no export with this manifest"]
    }
}

/// A folder that an export was written into, as its manifest tells of it.
private struct ExportedStudy {
    struct File {
        let name: String
        let rows: Int?
        let size: Int64
        let sha256: String
    }

    let path: String
    let store: String
    let position: Int64
    let headHash: String
    let manifestHash: String
    let files: [File]

    init(_ path: String) throws {
        self.path = path
        guard let bytes = FileManager.default.contents(atPath: path + "/" + StudyManifest.file),
            let json = try? JSONParser.parse([UInt8](bytes)), let form = json["form"]?.wholeNumber
        else { throw ExportNotFound(folder: path) }
        guard form == StudyManifest.form else {
            throw NewerExport(folder: path, found: form, supported: Int64(StudyManifest.form))
        }
        guard let store = json["log"]?["store"]?.text, let position = json["log"]?["position"]?.wholeNumber,
            let headHash = json["log"]?["headHash"]?.text, case .array(let files)? = json["files"]
        else { throw ExportNotFound(folder: path) }
        (self.store, self.position, self.headHash) = (store, position, headHash)
        self.files = try files.map { file in
            guard let name = file["name"]?.text, let size = file["bytes"]?.wholeNumber,
                let sha256 = file["sha256"]?.text, !name.contains("/")
            else { throw ExportNotFound(folder: path) }
            return File(name: name, rows: file["rows"]?.wholeNumber.map { Int($0) }, size: size, sha256: sha256)
        }
        manifestHash = try BackupFolder(path: path).measure(StudyManifest.file).sha256
    }

    /// The names in the folder, in order.
    var found: [String] {
        get throws {
            do { return try FileManager.default.contentsOfDirectory(atPath: path).sorted() } catch {
                throw FileNotReadable(path: path)
            }
        }
    }

    /// What is other than the manifest says; `nil` if nothing is.
    func difference(of file: File) throws -> String? {
        guard FileManager.default.fileExists(atPath: path + "/" + file.name) else { return "\(file.name) is missing" }
        let measured = try BackupFolder(path: path).measure(file.name)
        guard measured.size == file.size else {
            return "\(file.name) has \(measured.size) bytes, and had \(file.size)"
        }
        guard measured.sha256 == file.sha256 else { return "\(file.name) has another SHA-256: it was changed" }
        guard let rows = file.rows, let counted = try count(file.name), counted != rows else { return nil }
        return "\(file.name) has \(counted) rows, and the manifest says \(rows)"
    }

    /// The rows of a file; `nil` for one that has no rows to count.
    private func count(_ name: String) throws -> Int? {
        let reader = try ByteReader(path: path + "/" + name)
        if name.hasSuffix(".csv") {
            var rows = CSVReader(delimiter: .comma) { try reader.next() }
            var count = -1
            while try rows.next() != nil { count += 1 }
            return count
        }
        guard name.hasSuffix(".jsonl") else { return nil }
        var count = 0
        while let bytes = try reader.next() { count += bytes.count { $0 == 0x0A } }
        return count
    }
}

extension JSON {
    fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
}
