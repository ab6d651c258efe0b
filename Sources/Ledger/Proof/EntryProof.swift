public import Events

/// All that somebody outside needs to see that an entry is in the log: `scripts/check-proof` reads it.
public struct EntryProof: Sendable {
    /// What the entry's header says, as an object.
    public let header: JSON
    /// The hash of the payload as the log keeps it.
    public let payloadHash: Digest32
    /// The header hash of the entry before; zeros for the first.
    public let previous: Digest32
    /// The payload as the log keeps it; `nil` if it is not shown or was erased.
    public let payload: [UInt8]?
    /// The hashes beside the way from the entry to the root of the checkpoint.
    public let inclusion: InclusionProof
    /// The signed note with the checkpoint's ``TreeHead``.
    public let checkpoint: SignedNote

    /// Puts together what was made elsewhere; nothing is checked.
    public init(
        header: JSON, payloadHash: Digest32, previous: Digest32, payload: [UInt8]?, inclusion: InclusionProof,
        checkpoint: SignedNote
    ) {
        self.header = header
        self.payloadHash = payloadHash
        self.previous = previous
        self.payload = payload
        self.inclusion = inclusion
        self.checkpoint = checkpoint
    }

    /// The proof as it is handed over: hashes in hexadecimal digits, the payload in Base64, no `payload` if there is none.
    public var json: JSON {
        var members: [JSON.Member] = [
            .init("header", header), .init("payloadHash", .string(payloadHash.hex)),
            .init("previous", .string(previous.hex)),
        ]
        if let payload { members.append(.init("payload", .string(Base64.text(of: payload)))) }
        members += [
            .init("size", .number("\(inclusion.size)")), .init("path", .array(inclusion.path.map { .string($0.hex) })),
            .init("checkpoint", .string(checkpoint.description)),
        ]
        return .object(members)
    }
}
