internal import Yams

extension Setting {
    /// A handful of anchors can stand for billions of parts; no mapping that a person writes has so many.
    private static let mostParts = 10_000

    /// Reads a YAML document.
    /// - Throws: ``MappingProblem`` with the line.
    init(yaml: String) throws(MappingProblem) {
        let node: Node?
        do { node = try Yams.compose(yaml: yaml) } catch { throw MappingProblem(reading: error) }
        guard let node else {
            throw MappingProblem(
                line: 1, expected: "a mapping", found: "an empty file",
                advice: "see docs/importing-csv.md for an example")
        }
        var parts = 0
        self = try Setting(node, path: "", parts: &parts)
    }

    private init(_ node: Node, path: String, parts: inout Int) throws(MappingProblem) {
        let line = node.mark?.line ?? 1
        parts += 1
        guard parts <= Self.mostParts else {
            throw MappingProblem(
                line: line, expected: "at most \(Self.mostParts) parts", found: "more",
                advice: "write the mapping out without anchors")
        }
        self.line = line
        self.path = path
        content = try Self.content(of: node, path, &parts)
    }

    private static func content(of node: Node, _ path: String, _ parts: inout Int) throws(MappingProblem) -> Content {
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain || scalar.style == .any
            return isPlain && ["", "~", "null"].contains(scalar.string)
                ? .nothing : .scalar(scalar.string, isPlain: isPlain)
        case .sequence(let elements):
            var list: [Setting] = []
            for (index, element) in elements.enumerated() {
                list.append(try Setting(element, path: "\(path)[\(index)]", parts: &parts))
            }
            return .list(list)
        case .mapping(let pairs):
            var members: [Member] = []
            for pair in pairs {
                guard let name = pair.key.string else {
                    throw MappingProblem(
                        line: pair.key.mark?.line ?? 1, key: path, expected: "a key that is a word",
                        found: "a list or mapping", advice: "correct the key")
                }
                let inner = path.isEmpty ? name : "\(path).\(name)"
                members.append(Member(name: name, value: try Setting(pair.value, path: inner, parts: &parts)))
            }
            return .mapping(members)
        case .alias:
            throw MappingProblem(
                line: 1, key: path, expected: "a value", found: "an alias", advice: "write the value out")
        }
    }
}

extension MappingProblem {
    /// What the reader of YAML found, with its line.
    fileprivate init(reading error: any Error) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(
                line: mark.line, expected: "YAML", found: problem, advice: "look at this line and the one before it")
        case .duplicatedKeysInMapping(let duplicates, let context):
            self.init(
                line: context.mark.line, expected: "each key once",
                found: "\(duplicates.map(\.quoted).joined(separator: ", ")) twice", advice: "take one away")
        default: self.init(line: 1, expected: "YAML in UTF-8", found: "something else", advice: "look at the file")
        }
    }
}
