internal import Almanac
public import Events

extension SQLiteLedger {
    /// Signs what the log says of itself now.
    ///
    /// - Returns: A signed note; the last one if nothing was appended since.
    /// - Throws: ``MasterKeyMissing``, ``WrongMasterKey``, ``VaultMissing``, ``StoreIOFailure``.
    public func checkpoint() throws -> Checkpoint {
        let vault = try vault.vault()
        let signer = try vault.signer()
        let checkpoint = try transact { try $0.checkpoint(by: signer) }
        try vault.remember(checkpoint: checkpoint.note)
        return checkpoint
    }

    /// The last position of which a signed checkpoint tells; 0 before the first.
    public func lastCheckpoint() throws -> Int64 { try reading { try $0.lastCheckpoint()?.position ?? 0 } }

    /// What checks the signatures of this log's checkpoints, and whose log it is.
    public func identity() throws -> (store: StoreIdentity, verifier: VerifierKey) {
        try reading { try $0.identity() }
    }

    /// The place of an entry; `nil` if there is none of that id. Its contents need not be readable.
    public func position(of id: EntryID) throws -> Int64? {
        try reading { transaction in
            try transaction.session.withStatement(for: "SELECT position FROM entry WHERE id = ?1") { statement in
                statement.bind(id, at: 1)
                return try statement.step() ? statement.number(0) : nil
            }
        }
    }

    /// A proof that an entry is among those of the log's last checkpoint.
    /// - Throws: ``NotCheckpointed`` if it came later; ``StoreIOFailure``.
    public func prove(_ position: Int64) throws -> EntryProof {
        try reading { transaction in
            guard let checkpoint = try transaction.lastCheckpoint(), checkpoint.position >= position else {
                throw NotCheckpointed(position: position, last: try transaction.lastCheckpoint()?.position ?? 0)
            }
            var prover = InclusionProver(index: position - 1)
            var found: (ChainLink, key: Int64)?
            try transaction.forEachLink(after: 0) { link, header in
                guard prover.tree.size < checkpoint.position else { return }
                if link.header.position == position { found = (link, link.key) }
                prover.append(link.hash(by: &header))
            }
            guard let (link, key) = found else { throw StoreIOFailure.damaged("entry \(position) is missing") }
            return EntryProof(
                header: link.header.headerJSON(key: key), payloadHash: link.payloadHash, previous: link.previous,
                payload: try transaction.payload(at: position), inclusion: try prover.proof(),
                checkpoint: try SignedNote(checkpoint.note))
        }
    }
}

extension ReadTransaction {
    /// What is kept of an entry's contents, sealed; `nil` if they were erased.
    func payload(at position: Int64) throws -> [UInt8]? {
        try session.withStatement(for: "SELECT body FROM payload WHERE position = ?1") { statement in
            statement.bind(position, at: 1)
            return try statement.step() ? statement.bytes(0) : nil
        }
    }
}

extension LoggedEntry {
    /// The fields of the header as somebody outside needs them to compute its hash.
    func headerJSON(key: Int64) -> JSON {
        .object([
            JSON.Member("position", .number("\(position)")), JSON.Member("version", .number("\(version)")),
            JSON.Member("id", .string(id.description)), JSON.Member("schemaVersion", .number("\(schemaVersion)")),
            JSON.Member("occurredAt", .number("\(occurred.instant.milliseconds)")),
            JSON.Member("occurredOffset", .number("\(occurred.offsetMinutes)")),
            JSON.Member("occurredPrecision", .number("\(occurred.precision.code)")),
            JSON.Member("recordedAt", .number("\(recordedAt.milliseconds)")), JSON.Member("key", .number("\(key)")),
            JSON.Member("stream", .string(stream.description)), JSON.Member("type", .string(type)),
            JSON.Member("links", .array(links.map { .string($0.description) })),
        ])
    }
}

/// No checkpoint tells of the entry yet.
public struct NotCheckpointed: Error, Hashable, CustomStringConvertible {
    /// The entry.
    public let position: Int64
    /// The last entry that a checkpoint tells of; 0 if there is no checkpoint.
    public let last: Int64

    /// Says which entry was asked for, and how far the checkpoints go.
    public init(position: Int64, last: Int64) {
        self.position = position
        self.last = last
    }

    public var description: String {
        "no checkpoint tells of entry \(position), the last one of entry \(last): sign one with `throughcare checkpoint`"
    }
}
