internal import GRDB

/// Looks whether the vault holds what the log needs, and nothing that was destroyed.
struct VaultInspection {
    let transaction: ReadTransaction
    let access: VaultAccess

    func run(into verification: inout Verification) {
        do {
            let vault = try access.vault()
            for problem in try vault.problems() { verification.note(Damage("vault.sqlite", problem)) }
            try inspectKeys(in: vault, into: &verification)
            // Made of the store's name and the key to sign by: it fits only if both are as they were.
            if try vault.signer().verifierKey != transaction.identity().verifier {
                verification.note(Damage("vault.sqlite", "it signs by another name or key than the log names"))
            }
        } catch {
            if Self.isOutOfReach(error) {
                verification.unchecked.append("\(error)")
            } else {
                verification.note(Damage("vault.sqlite", "\(error)"))
            }
        }
    }

    // What is not there, or not the right one, says nothing against the vault.
    private static func isOutOfReach(_ error: any Error) -> Bool {
        error is VaultMissing || error is MasterKeyMissing || error is WrongMasterKey || error is MasterKeyExposed
            || error is MasterKeyUnreadable
    }

    private func inspectKeys(in vault: Vault, into verification: inout Verification) throws {
        var held = Set(try vault.numbers())
        let sql = "SELECT id, state, subject FROM data_key ORDER BY id"
        try transaction.session.withStatement(for: sql) { row in
            while try row.step() {
                let (number, state) = (row.number(0), row.number(1))
                let isHeld = held.remove(number) != nil
                if state == 2, isHeld {
                    verification.note(Damage("vault.sqlite", "key \(number) was destroyed, and is there again"))
                } else if state == 0 {
                    try inspect(number, isHeld, of: row.text(2), in: vault, into: &verification)
                } else if state == 1 {
                    verification.unchecked.append(
                        "key \(number) seals nothing any more and waits to be destroyed: run `throughcare key rotate`")
                }
            }
        }
    }

    private func inspect(
        _ number: Int64, _ isHeld: Bool, of subject: String, in vault: Vault, into verification: inout Verification
    ) throws {
        do {
            if isHeld, try vault.key(number) != nil { return }
            verification.note(Damage("vault.sqlite", "key \(number), which seals \(subject), is missing"))
        } catch let failure as StoreIOFailure {
            verification.note(Damage("vault.sqlite", "key \(number), which seals \(subject): \(failure.message)"))
        }
    }
}
