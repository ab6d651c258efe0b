public import Events

/// One value that is another in the second of two JSON values.
public struct JSONChange: Hashable, Sendable {
    public let path: JSONPath
    /// The value before; `nil` if nothing stood there, `null` if it was unknown.
    public let from: JSON?
    /// The value after; `nil` if nothing stands there any more, `null` if it is unknown.
    public let to: JSON?

    /// Pairs the values at a path.
    public init(at path: JSONPath, from: JSON?, to: JSON?) {
        self.path = path
        self.from = from
        self.to = to
    }
}

extension JSON {
    /// What must change in this value to make it the other.
    ///
    /// Objects are compared by member, lists of objects by element as ``ListIdentity`` recognises it: in which order such a
    /// list stands is no change. Every other value, also a list of plain values, is compared as a whole.
    public func changes(to other: JSON) -> [JSONChange] { changes(to: other, at: JSONPath()) }

    private func changes(to other: JSON, at path: JSONPath) -> [JSONChange] {
        if self == other { return [] }
        switch (self, other) {
        case (.object(let old), .object(let new)):
            return Self.changes(
                from: old.map { (.member($0.name), $0.value) }, to: new.map { (.member($0.name), $0.value) }, at: path)
        case (.array(let old), .array(let new)) where (old + new).allSatisfy({ $0.members != nil }):
            let list = path.names.last ?? ""
            return Self.changes(
                from: ListIdentity.steps(to: old, in: list), to: ListIdentity.steps(to: new, in: list), at: path)
        default: return [JSONChange(at: path, from: self, to: other)]
        }
    }

    /// What changed among parts, those that are there before first.
    private static func changes(
        from old: [(JSONPath.Step, JSON)], to new: [(JSONPath.Step, JSON)], at path: JSONPath
    ) -> [JSONChange] {
        let before = Dictionary(old) { $1 }
        let after = Dictionary(new) { $1 }
        let steps = old.map(\.0) + new.map(\.0).filter { before[$0] == nil }
        return steps.flatMap { step in
            let place = path.appending(step)
            guard let from = before[step], let to = after[step] else {
                return [JSONChange(at: place, from: before[step], to: after[step])]
            }
            return from.changes(to: to, at: place)
        }
    }
}
