import Almanac
import Events
import Foundation
import Specifications

@testable import Ledger

/// A store whose writers come into line one by one, as a test wants it, and wait there until they are let go.
struct QueuedWriters {
    let home: ScratchFolder
    /// Another way into the same store.
    let ledger: SQLiteLedger
    let queue: CommitQueue<Connection>
    private let connection: Connection

    init(keeping projectors: [any Projector] = [], timeout: Span = .minutes(1)) throws {
        home = try ScratchFolder()
        ledger = try home.newLedger(keeping: projectors)
        let folder = StoreFolder(path: home["store"])
        queue = CommitQueue(WriterLock(path: folder.lock), timeout: timeout)
        connection = try Connection(to: folder, folder.access, for: .writing, timeout: timeout, keeping: projectors)
    }

    func finish(_ turn: Turn<WriteTransaction>) throws { try queue.finish(turn, on: { connection }) }

    /// Lets all come into line, then the first one lead.
    /// - Returns: What was thrown at each, in order.
    func writeTogether(_ works: [Turn<WriteTransaction>.Work]) -> [(any Error)?] {
        works.map(queue.enter).map { turn in
            do {
                try finish(turn)
                return nil
            } catch {
                return error
            }
        }
    }

    /// How often a transaction was committed, counted in the write-ahead file.
    func commits() throws -> Int { try home.commits() }
}

extension ScratchFolder {
    /// How often a transaction was committed to a file of the store since its write-ahead file began.
    func commits(to name: String = "store", in file: String = "log.sqlite") throws -> Int {
        let log = [UInt8](try Data(contentsOf: URL(filePath: self[name] + "/\(file)-wal")))
        guard !log.isEmpty else { return 0 }
        func number(at place: Int) -> Int { log[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        // A header of 32 bytes, then frames: a header of 24 bytes and a page.
        let frames = stride(from: 32, to: log.count, by: 24 + number(at: 8))
        // The last frame of a transaction has the size of the file in it; one of an earlier round has other salts.
        return frames.count { log[$0 + 8..<$0 + 16] == log[16..<24] && number(at: $0 + 4) > 0 }
    }
}
