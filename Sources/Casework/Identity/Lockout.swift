internal import Access
internal import Almanac
internal import Events

/// Whether somebody could still grant access after a change to who has it.
struct Lockout {
    let before: AccessRegister
    let after: AccessRegister
    /// Who makes the change, by the name that the operating system gives them.
    let systemUser: String?
    let moment: Instant

    /// - Throws: ``LockedOut`` if nobody could.
    func check() throws(LockedOut) {
        guard !after.isLocal else { return }
        let administrators = after.grants(at: moment).filter { $0.roles.contains(.administrator) }
        let withToken = Set(after.tokens(at: moment).map(\.actor))
        let isFirst = before.isLocal
        let isReachable = administrators.contains { grant in
            if withToken.contains(grant.actor) { return true }
            guard let user = grant.systemUser else { return false }
            return !isFirst || user == systemUser
        }
        if !isReachable { throw LockedOut(isFirst: isFirst, systemUser: systemUser) }
    }
}

/// After the change nobody could grant access any more.
public struct LockedOut: Error, Hashable, Sendable {
    /// Nothing was granted before: from the first grant on nobody acts unnamed.
    public let isFirst: Bool
    /// Who makes the change; `nil` if the operating system does not say.
    public let systemUser: String?
}

extension LockedOut: CustomStringConvertible {
    public var description: String {
        guard isFirst else {
            return
                "no administrator would be left who can come in; grant that role to somebody with a system user or a "
                + "token first, or say --even-so"
        }
        let user = systemUser.map { "--system-user \($0)" } ?? "--system-user"
        return
            "from the first grant on nobody acts unnamed, and this one would shut you out; grant the role administrator to "
            + "yourself first, with \(user), or make a token for that actor before, or say --even-so"
    }
}
