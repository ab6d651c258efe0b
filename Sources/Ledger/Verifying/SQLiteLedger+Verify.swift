internal import Foundation

extension SQLiteLedger {
    /// Looks at everything that can be looked at: every hash and link, checkpoints, stored views, the vault, the file itself.
    ///
    /// Hashes are of what is sealed, so all but views and vault can be verified without the master key.
    /// - Parameters:
    ///   - notes: Checkpoints that others hold, as signed notes, by the place they come from.
    ///   - verifier: What checks their signatures; `nil` for the key that the log itself names.
    ///   - comparingViews: Whether stored views are folded anew, which takes most of the time.
    /// - Throws: ``CheckpointRefused``, ``StoreIOFailure`` if the log cannot be read at all.
    public func verify(
        against notes: [(place: String, note: String)] = [], signedBy verifier: VerifierKey? = nil,
        comparingViews: Bool = true
    ) throws -> Verification {
        let inspection = FileInspection(of: self)
        // Before the snapshot begins: what others acknowledge or sign meanwhile is not in it.
        let note = HeadFile.read(folder.lock)
        let signed = Result { try vault.vault().lastCheckpoint() }
        return try reading { transaction in
            let key = try verifier ?? transaction.identity().verifier
            var held = try notes.map { try HeldCheckpoint($0.note, in: $0.place, signedBy: key) }
            var verification = Verification()
            held += ownCheckpoints(of: transaction, and: signed, signedBy: key, into: &verification)
            if note == nil, transaction.head.position > 0 {
                verification.unchecked.append("log.lock does not say how far the log came, as after a loss of power")
            }
            var walk = ChainWalk(transaction, against: held, note, into: verification)
            do {
                try walk.run()
                verification = walk.verification
            } catch let failure as StoreIOFailure {
                verification = walk.verification
                verification.note(Damage("log.sqlite after entry \(verification.entries)", failure.message))
            }
            inspectFile(of: transaction, inspection, into: &verification)
            VaultInspection(transaction: transaction, access: vault).run(into: &verification)
            if comparingViews { compareViews(in: transaction, into: &verification) }
            return verification
        }
    }

    private func inspectFile(
        of transaction: ReadTransaction, _ inspection: FileInspection, into verification: inout Verification
    ) {
        do {
            for problem in try inspection.problems() + transaction.session.strangeSchema() {
                verification.note(Damage("log.sqlite", problem))
            }
        } catch {
            // What is damaged may be in the way of looking for more.
            verification.note(Damage("log.sqlite", "\(error)"))
        }
    }

    private func ownCheckpoints(
        of transaction: ReadTransaction, and signed: Result<String?, any Error>, signedBy key: VerifierKey,
        into verification: inout Verification
    ) -> [HeldCheckpoint] {
        var held: [HeldCheckpoint] = []
        func hold(_ note: String, in place: String) {
            do {
                held.append(try HeldCheckpoint(note, in: place, signedBy: key))
            } catch {
                verification.note(Damage(place, error.reason))
            }
        }
        do {
            let checkpoints = try transaction.checkpoints()
            for checkpoint in checkpoints {
                hold(checkpoint.note, in: "checkpoint \(checkpoint.position)")
            }
            if let last = try signed.get(), !checkpoints.contains(where: { $0.note == last }) {
                hold(last, in: "the last checkpoint in vault.sqlite")
                // Where the log has come so far, its own checkpoint was kept in the same transaction.
                if let size = held.last?.head.size, size <= transaction.head.position {
                    verification.note(
                        Damage("checkpoint \(size)", "vault.sqlite keeps it as the last one, and the log has lost it"))
                }
            }
        } catch is VaultMissing {
            // Told where the vault itself is looked at.
        } catch {
            verification.note(Damage("checkpoints", "\(error)"))
        }
        return held
    }

    private func compareViews(in transaction: ReadTransaction, into verification: inout Verification) {
        do {
            try ViewComparison(transaction: transaction, projectors: projectors).run(into: &verification)
        } catch {
            verification.unchecked.append("stored views: \(error)")
        }
    }
}
