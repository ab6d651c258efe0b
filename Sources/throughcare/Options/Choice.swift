internal import ArgumentParser

/// One of a few words as an option.
struct Choice<Value: RawRepresentable<String> & CaseIterable>: ExpressibleByArgument {
    static var allValueStrings: [String] { Value.allCases.map(\.rawValue) }

    let value: Value

    init(_ value: Value) { self.value = value }

    init?(argument: String) {
        guard let value = Value(rawValue: argument) else { return nil }
        self.value = value
    }
}
