internal import Events

/// Reads where values come from.
struct ValueRuleReader {
    /// What a group of fields may hold.
    enum Group { case cellsOrConstants, constants }

    private let check: MappingCheck
    private let formats: CellFormats

    private static let keys = ["column", "words", "list", "date", "dateTime", "constant"]

    init(_ check: MappingCheck, _ formats: CellFormats) {
        self.check = check
        self.formats = formats
    }

    /// The rules of a group of fields.
    func fields(_ setting: Setting, of fields: [FieldDescription], _ group: Group) -> [FieldRule] {
        if setting.members.isEmpty {
            check.refuse(setting, expected: "fields with their values", advice: "write one field a line")
        }
        return setting.members.compactMap { member in
            guard let path = FieldPath(member.name), let kind = path.kind(in: fields) else {
                let names = fields.map(\.name).joined(separator: ", ")
                check.refuse(
                    member.value, expected: "one of the fields \(names)", found: member.name.quoted,
                    advice: "correct the name; what lies inside is named like windows[0].from")
                return nil
            }
            let source = group == .constants ? constant(member.value, kind) : rule(member.value, for: kind)
            return source.map { FieldRule(path: path, source: $0) }
        }
    }

    /// The rule for a value of that kind; `nil`, and refused, if it cannot be one.
    func rule(_ setting: Setting, for kind: FieldKind) -> ValueRule? {
        let members = check.members(of: setting, allowed: Self.keys)
        if let value = members["constant"] {
            guard members.count == 1 else {
                check.refuse(setting, expected: "a constant alone", advice: "take the other keys away")
                return nil
            }
            return constant(value, kind)
        }
        guard let column = members["column"] else {
            check.refuse(
                setting, expected: "a column or a constant", advice: "write it as { column: … } or { constant: … }")
            return nil
        }
        guard let name = check.column(column), checkShape(setting, kind, members) else { return nil }
        let formats = PatternReader(check).patterns("date", "dateTime", in: members, over: formats)
        return .cell(
            CellRule(
                column: name, kind: kind, formats: formats, words: members["words"].map { words($0, kind.innermost) },
                separator: members["list"]?.text))
    }

    private func constant(_ setting: Setting, _ kind: FieldKind) -> ValueRule? {
        if let value = Constant.value(setting, kind) { return .constant(value) }
        check.refuse(
            setting, expected: kind.inWords, found: kind.isTold ? nil : "another value", advice: "correct the value")
        return nil
    }

    private func words(_ setting: Setting, _ kind: FieldKind) -> [String: JSON] {
        if setting.members.isEmpty {
            check.refuse(setting, expected: "words with their values", advice: "write it as { word: value }")
        }
        var words: [String: JSON] = [:]
        for member in setting.members {
            if let value = Constant.value(member.value, kind) {
                words[member.name.trimmed] = value
            } else {
                check.refuse(member.value, expected: kind.inWords, advice: "correct the value")
            }
        }
        return words
    }

    /// Whether one cell can hold a value of that kind, with these keys.
    private func checkShape(_ setting: Setting, _ kind: FieldKind, _ members: [String: Setting]) -> Bool {
        let before = check.problems.count
        if case .record(let fields) = kind.innermost {
            check.refuse(
                setting, expected: "a column for each of \(fields.map(\.name).joined(separator: ", "))",
                found: "one for all", advice: "name each, like \(fields.first?.name ?? "") after a point")
        } else if kind == .corrections {
            check.refuse(
                setting, expected: "corrections to be recorded one by one", found: "a column for them",
                advice: "use `throughcare record`")
        } else if case .list = kind, members["list"]?.text?.isEmpty ?? true {
            check.refuse(
                setting, expected: "list: what stands between the elements", found: "no list",
                advice: "write list: \",\", or name elements like field[0]")
        }
        if let list = members["list"], kind == kind.innermost {
            check.refuse(list, expected: "no list, for the field holds one value", advice: "take it away")
        }
        let times: [String: [FieldKind]] = ["date": [.date, .restrictedDate, .moment], "dateTime": [.moment]]
        for (name, kinds) in times where !kinds.contains(kind.innermost) {
            guard let pattern = members[name] else { continue }
            check.refuse(pattern, expected: "no pattern, for the field is \(kind.inWords)", advice: "take it away")
        }
        return check.problems.count == before
    }
}

extension FieldKind {
    /// What the elements are if this is a list; else itself.
    fileprivate var innermost: FieldKind {
        if case .list(let element) = self { element.innermost } else { self }
    }
}
