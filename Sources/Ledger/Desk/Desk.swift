internal import Almanac
internal import Foundation
internal import GRDB

/// What the servers of one store keep beside the record: who has signed in, what was answered, which feeds were handed out.
///
/// None of it is part of the record. Of secrets there are hashes only. Whoever deletes the file signs everybody out and
/// takes all feeds back.
public final class Desk: Sendable {
    private let queue: DatabaseQueue
    private let lock: WriterLock

    // Writes are short, so whoever waits longer than this waits for a program that hangs.
    private static let patience = Span.milliseconds(5_000)

    /// Opens the desk of a store, and makes it if there is none.
    /// - Throws: ``StoreBusy``, ``StoreIOFailure``.
    public init(ofStoreIn path: String) throws {
        let folder = StoreFolder(path: path)
        lock = WriterLock(path: folder.deskLock)
        let held = try lock.acquire(within: Self.patience)
        defer { held.release() }
        if !FileManager.default.fileExists(atPath: folder.desk) { try SafeFile.make(folder.desk, holding: []) }
        queue = try StoreIOFailure.reporting {
            var configuration = Configuration()
            configuration.journalMode = .wal
            configuration.busyMode = .timeout(Double(Self.patience.milliseconds) / 1_000)
            configuration.label = "desk"
            let queue = try DatabaseQueue(path: folder.desk, configuration: configuration)
            try queue.write { try $0.execute(sql: DeskSchema.tables) }
            return queue
        }
    }

    /// Closes the file, after what is under way.
    public func close() throws {
        // Closing brings the journal into the file, which two must not do at once.
        let held = try lock.acquire(within: Self.patience)
        defer { held.release() }
        try StoreIOFailure.reporting { try queue.close() }
    }

    func read<Outcome>(_ body: (Database) throws -> Outcome) throws -> Outcome {
        try StoreIOFailure.reporting { try queue.inDatabase(body) }
    }

    func write<Outcome>(_ body: (Database) throws -> Outcome) throws -> Outcome {
        let held = try lock.acquire(within: Self.patience)
        defer { held.release() }
        return try StoreIOFailure.reporting { try queue.write(body) }
    }
}
