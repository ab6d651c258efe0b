import Events

extension JSON {
    /// One step of the way to a value inside another.
    enum Step: Hashable {
        case name(String)
        case index(Int)
    }

    /// The same value with what stands at `path` replaced; `nil` takes a member away.
    func replacing(_ path: some Collection<Step>, with value: JSON?) -> JSON {
        guard let step = path.first else { return value ?? .null }
        let rest = path.dropFirst()
        switch (step, self) {
        case (.name(let name), .object(let members)):
            return .object(
                members.compactMap { member in
                    guard member.name == name else { return member }
                    if rest.isEmpty, value == nil { return nil }
                    return Member(name, member.value.replacing(rest, with: value))
                })
        case (.index(let index), .array(let elements)):
            return .array(
                elements.enumerated().map { $0.offset == index ? $0.element.replacing(rest, with: value) : $0.element })
        default: return self
        }
    }

    /// The same object with one member more.
    func adding(_ name: String, _ value: JSON) -> JSON { .object((members ?? []) + [Member(name, value)]) }
}

extension [JSON.Step] {
    /// The way as a ``FieldProblem`` writes it, such as `windows[0].from`.
    var written: String {
        reduce(into: "") { text, step in
            switch step {
            case .name(let name): text += text.isEmpty ? name : ".\(name)"
            case .index(let index): text += "[\(index)]"
            }
        }
    }
}
