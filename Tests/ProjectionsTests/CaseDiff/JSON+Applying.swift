import Events

@testable import Projections

extension JSON {
    /// This value with the changes made: what a list of changes must be good for.
    func applying(_ changes: [JSONChange]) -> JSON? { applying(changes.map { ($0.path.steps[...], $0.to) }, in: "") }

    private func applying(_ edits: [(steps: ArraySlice<JSONPath.Step>, to: JSON?)], in list: String) -> JSON? {
        if let whole = edits.first(where: { $0.steps.isEmpty }) { return whole.to }
        let next = Dictionary(grouping: edits) { $0.steps.first }
        func edited(_ step: JSONPath.Step, _ value: JSON?) -> JSON? {
            guard let inside = next[step] else { return value }
            var list = ""
            if case .member(let name) = step { list = name }
            return (value ?? .null).applying(inside.map { ($0.steps.dropFirst(), $0.to) }, in: list)
        }
        switch self {
        case .object(let members):
            let added = next.keys.compactMap { $0 }.filter { step in !members.contains { .member($0.name) == step } }
            return .object(
                members.compactMap { member in
                    edited(.member(member.name), member.value).map { JSON.Member(member.name, $0) }
                } + added.compactMap { step in edited(step, nil).map { JSON.Member("\(step)", $0) } })
        case .array(let elements):
            let here = ListIdentity.steps(to: elements, in: list)
            let added = next.keys.compactMap { $0 }.filter { step in !here.contains { $0.0 == step } }
            return .array(
                here.compactMap { edited($0.0, $0.1) } + added.compactMap { edited($0, nil) })
        default: return self
        }
    }

    /// The value with its lists of objects and its members in one fixed order.
    var inFixedOrder: JSON {
        switch self {
        case .object(let members):
            .object(members.map { Member($0.name, $0.value.inFixedOrder) }.sorted { $0.name < $1.name })
        case .array(let elements) where elements.allSatisfy({ $0.members != nil }):
            .array(elements.map(\.inFixedOrder).sorted { $0.line < $1.line })
        default: self
        }
    }
}

extension JSONChange {
    /// The same change, looked at from the other end.
    var mirrored: JSONChange { JSONChange(at: path, from: to, to: from) }
}
