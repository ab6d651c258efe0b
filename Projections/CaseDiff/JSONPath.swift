public import Events

/// Where a value stands inside another: members by their names, elements of lists by what identifies them.
public struct JSONPath: Hashable, Sendable {
    /// One step further in.
    public enum Step: Hashable, Sendable {
        case member(String)
        /// The element with these identifying values; numbered from 1 among those with the same ones.
        case element([JSON], number: Int)
    }

    public let steps: [Step]

    /// Puts steps one after the other; none is the value itself.
    public init(_ steps: [Step] = []) { self.steps = steps }

    /// The names on the way, without the elements of lists.
    public var names: [String] {
        steps.compactMap { step in
            if case .member(let name) = step { name } else { nil }
        }
    }

    /// One step further in.
    func appending(_ step: Step) -> JSONPath { JSONPath(steps + [step]) }
}

extension JSONPath: CustomStringConvertible {
    /// Such as `needs[N-1].state`; a second element with the same identifying values is `needs[N-1 #2]`.
    public var description: String {
        steps.reduce(into: "") { path, step in
            if case .member(let name) = step, !path.isEmpty { path += ".\(name)" } else { path += "\(step)" }
        }
    }
}

extension JSONPath.Step: CustomStringConvertible {
    public var description: String {
        switch self {
        case .member(let name): name
        case .element(let values, let number): "[\(Self.words(values, number))]"
        }
    }

    private static func words(_ values: [JSON], _ number: Int) -> String {
        let told = values.filter { $0 != .null }.map { value in
            if case .string(let text) = value { text } else { value.line }
        }
        return (told + (told.isEmpty || number > 1 ? ["#\(number)"] : [])).joined(separator: " ")
    }
}
