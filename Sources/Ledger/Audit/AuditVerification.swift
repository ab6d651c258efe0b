/// What was looked at in a trail, and what was found.
public struct AuditVerification: Hashable, Sendable {
    /// Records whose hashes and links were computed anew.
    public var records: Int64 = 0
    /// Where the trail ends.
    public var end: AuditEnd
    /// What could not be looked at, and why, in words.
    public var unchecked: [String] = []
    /// Everything that is wrong, in the order in which it was met; the first hundred, ``damageCount`` says how many.
    public private(set) var damages: [Damage] = []
    public private(set) var damageCount = 0

    private static let mostTold = 100

    /// Begins with nothing found.
    /// - Parameter end: What the trail begins with.
    public init(end: AuditEnd) { self.end = end }

    /// Notes what is wrong.
    public mutating func note(_ damage: Damage) {
        damageCount += 1
        if damages.count < Self.mostTold { damages.append(damage) }
    }

    /// Takes the next record: its place and its hash must follow from those before.
    public mutating func take(_ entry: AuditEntry, hashed: Digest32) {
        if entry.position != end.position + 1 {
            note(Damage(audit: entry.position, "it comes after record \(end.position): records are missing"))
        }
        if entry.hash != hashed {
            note(Damage(audit: entry.position, "it is not what was chained to the record before it"))
        }
        records += 1
        end = AuditEnd(position: entry.position, hash: entry.hash)
    }
}

extension Damage {
    init(audit position: Int64, _ finding: String) { self.init("audit record \(position)", finding) }
}
