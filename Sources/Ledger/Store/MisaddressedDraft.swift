public import Events

/// A draft names another stream than the one it was to be appended to.
public struct MisaddressedDraft: Error, Hashable, CustomStringConvertible {
    public let id: EntryID
    /// The stream the draft names.
    public let named: StreamName
    /// The stream it was to be appended to.
    public let target: StreamName

    /// Says which draft was to go where.
    public init(id: EntryID, named: StreamName, target: StreamName) {
        self.id = id
        self.named = named
        self.target = target
    }

    /// Checks that drafts name the stream they are appended to.
    /// - Throws: ``MisaddressedDraft`` for the first one that does not.
    public static func check(_ drafts: [Draft], against target: StreamName) throws {
        for draft in drafts where !draft.stream.hasSameBytes(as: target) {
            throw MisaddressedDraft(id: draft.id, named: draft.stream, target: target)
        }
    }

    public var description: String {
        "entry \(id) names the stream \(named), but was to be appended to \(target): append to each stream by itself"
    }
}
