/// A transaction that takes the work of several writers, one after another.
protocol SharedTransaction: AnyObject {
    /// What a writer works with.
    associatedtype Member

    /// Whether it has become so large that what comes next should wait for the one after it.
    var isFull: Bool { get }
    /// False once SQLite has rolled it back by itself.
    var isOpen: Bool { get }

    /// Runs the work of one writer; if it throws, the whole transaction must not be committed.
    func run<Outcome>(_ work: (Member) throws -> Outcome) throws -> Outcome
    /// Runs the work of one writer; if it throws, it leaves no trace and the rest of the transaction stands.
    func runApart<Outcome>(_ work: (Member) throws -> Outcome) throws -> Outcome
}

/// A connection whose transactions several writers can share.
protocol SharedConnection {
    associatedtype Group: SharedTransaction

    /// Writes the work of several writers in one transaction; the caller holds the writer lock.
    func writeTogether<Outcome>(_ body: (Group) throws -> Outcome) throws -> Outcome
}
