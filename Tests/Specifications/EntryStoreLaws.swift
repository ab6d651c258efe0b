public import Ledger
public import Testing

/// One thing that every store keeps to.
public struct EntryStoreLaw: Sendable, CustomTestStringConvertible {
    /// Makes an empty store for a law to try.
    public typealias Factory = () throws -> any EntryStore

    /// The law in words.
    public let testDescription: String
    private let body: @Sendable (Factory) throws -> Void

    init(_ sentence: String, _ body: @escaping @Sendable (Factory) throws -> Void) {
        testDescription = sentence
        self.body = body
    }

    /// Tries the law on stores from a factory; what is broken is recorded as an issue of the running test.
    public func check(_ makeStore: Factory) throws { try body(makeStore) }
}

/// The laws of ``EntryStore``. Any store can be held to them:
///
///     @Test(arguments: EntryStoreLaws.all)
///     func `My store keeps the law`(_ law: EntryStoreLaw) throws { try law.check { MyStore() } }
public enum EntryStoreLaws {
    /// All laws.
    public static let all = appending + retrying + recordedTimes + transactions + reading + memos + erasing
}
