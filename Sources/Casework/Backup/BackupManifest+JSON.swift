internal import Events
internal import Ledger
internal import Projections

extension BackupManifest {
    var json: JSON {
        .record([
            "form": Self.form.json, "software": .string("throughcare"), "storeForm": .number(SQLiteLedger.form),
            "store": .string(store), "verifier": .string(verifier), "position": .number(position),
            "head": .string(head), "checkpoint": checkpoint.map(JSON.string),
            "auditEnd": (auditEnd?.description).map(JSON.string), "files": .list(files, \.json),
        ])
    }

    /// Reads what ``json`` wrote; `nil` for anything else.
    init?(_ json: JSON) {
        guard let store = json["store"]?.text, let verifier = json["verifier"]?.text,
            let position = json["position"]?.wholeNumber, let head = json["head"]?.text,
            case .array(let list)? = json["files"]
        else { return nil }
        let files = list.compactMap(File.init)
        guard files.count == list.count else { return nil }
        self.init(
            store: store, verifier: verifier, position: position, head: head, checkpoint: json["checkpoint"]?.text,
            auditEnd: json["auditEnd"]?.text.flatMap { AuditEnd($0) }, files: files)
    }
}

extension BackupManifest.File {
    fileprivate var json: JSON {
        .record([
            "name": .string(name), "kind": .string(kind.rawValue), "from": .number(from), "to": .number(to),
            "size": .number(size), "textSize": .number(textSize), "sha256": .string(sha256),
        ])
    }

    fileprivate init?(_ json: JSON) {
        // A name that leads out of the folder is none.
        guard let name = json["name"]?.text, !name.contains("/"), name != "..",
            let kind = json["kind"]?.text.flatMap(BackupManifest.Kind.init), let from = json["from"]?.wholeNumber,
            let to = json["to"]?.wholeNumber, let size = json["size"]?.wholeNumber,
            let textSize = json["textSize"]?.wholeNumber, let sha256 = json["sha256"]?.text
        else { return nil }
        self.init(name: name, kind: kind, from: from, to: to, size: size, textSize: textSize, sha256: sha256)
    }
}

extension JSON {
    /// The text, if it is one.
    fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }

    /// The whole number, if it is one.
    var wholeNumber: Int64? { if case .number(let text) = self { Int64(text) } else { nil } }
}
