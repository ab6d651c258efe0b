internal import Events

/// The way to a value inside an event, such as `windows[0].from`.
struct FieldPath: Hashable, CustomStringConvertible {
    enum Step: Hashable {
        case name(String)
        /// From 0.
        case index(Int)
    }

    let steps: [Step]

    /// Reads names joined by points, with indices in brackets; `nil` for anything else.
    init?(_ text: String) {
        var steps: [Step] = []
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
            guard let name = pieces.first, !name.isEmpty, !name.contains("]") else { return nil }
            steps.append(.name(String(name)))
            for piece in pieces.dropFirst() {
                guard piece.last == "]", let index = Int(piece.dropLast()), (0..<1_000).contains(index) else {
                    return nil
                }
                steps.append(.index(index))
            }
        }
        self.steps = steps
    }

    /// What the value may be in an event with these fields; `nil` if there is no such field.
    func kind(in fields: [FieldDescription]) -> FieldKind? {
        var kind = FieldKind.record(fields)
        for step in steps {
            switch (step, kind) {
            case (.name(let name), .record(let fields)):
                guard let field = fields.first(where: { $0.name == name }) else { return nil }
                kind = field.kind
            case (.index, .list(let element)): kind = element
            default: return nil
            }
        }
        return kind
    }

    /// Whether the other value lies inside this one, or is the same.
    func contains(_ other: FieldPath) -> Bool { other.steps.starts(with: steps) }

    var description: String {
        steps.reduce("") { path, step in
            switch step {
            case .name(let name): path.isEmpty ? name : "\(path).\(name)"
            case .index(let index): "\(path)[\(index)]"
            }
        }
    }
}
