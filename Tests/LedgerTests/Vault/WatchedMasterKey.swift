import Ledger

/// A master key that tells what is done with it, at moments when a process might end.
struct WatchedMasterKey: MasterKey {
    enum Moment { case wrap, unwrap, willRewrap, didRewrap, didReplace }

    private let key: MasterKeyFile
    private let tell: @Sendable (Moment) throws -> Void

    init(_ key: MasterKeyFile, _ tell: @escaping @Sendable (Moment) throws -> Void) {
        self.key = key
        self.tell = tell
    }

    var place: String { key.place }
    var isReplaceable: Bool { key.isReplaceable }

    func wrap(_ bytes: [UInt8], labelled label: [UInt8]) throws -> WrappedKey {
        try tell(.wrap)
        return try key.wrap(bytes, labelled: label)
    }

    func unwrap(_ wrapped: WrappedKey, labelled label: [UInt8]) throws -> [UInt8] {
        try tell(.unwrap)
        return try key.unwrap(wrapped, labelled: label)
    }

    func replace(_ rewrap: (any MasterKey) throws -> Void) throws {
        try key.replace { successor in
            try tell(.willRewrap)
            try rewrap(successor)
            try tell(.didRewrap)
        }
        try tell(.didReplace)
    }

    func settle(on fingerprint: String) throws { try key.settle(on: fingerprint) }
}
