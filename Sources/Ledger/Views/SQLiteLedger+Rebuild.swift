internal import Events

/// What a rebuild of stored views did.
public struct Rebuilt: Hashable, Sendable {
    /// The names of the views, in order.
    public let views: [String]
    /// Streams that were read.
    public let streams: Int

    /// Says which views were made from how many streams.
    public init(views: [String], streams: Int) {
        self.views = views
        self.streams = streams
    }
}

/// Somebody appended without keeping the rows under way right, or began another rebuild.
public struct RebuildDisturbed: Error, Hashable, CustomStringConvertible {
    /// The names of the views that were being made.
    public let views: [String]

    /// Says what was being made.
    public init(views: [String]) { self.views = views }

    public var description: String {
        "the rebuild of \(views.joined(separator: ", ")) was disturbed by another rebuild or by another version of this "
            + "software: run it again when they are done; the lists are as they were"
    }
}

extension SQLiteLedger: ViewStore {
    @discardableResult
    public func rebuild(
        _ names: Set<String>? = nil, streamsAtOnce: Int = 2_000, progress: (Int) throws -> Void = { _ in }
    ) throws -> Rebuilt {
        let views = storedViews.filter { names?.contains($0.name) ?? true }
        let viewNames = views.map(\.name)
        try removeUnused(viewNames)
        let generations = try transact { transaction in
            try views.map { view in
                try transaction.keeper.newGeneration(of: view, at: transaction.head.position, passed: 0)
            }
        }
        var streams = 0
        var isFinished = views.isEmpty
        while !isFinished {
            let read = try transact { try $0.build(Set(generations), of: viewNames, streamsAtOnce: streamsAtOnce) }
            isFinished = read < streamsAtOnce
            streams += read
            try progress(streams)
        }
        try removeUnused(viewNames)
        return Rebuilt(views: viewNames, streams: streams)
    }

    private func removeUnused(_ views: [String]) throws {
        while try transact({ try $0.removeUnused(of: views, rowsAtOnce: 20_000) }) {}
    }
}

extension WriteTransaction {
    /// Reads the next streams into generations that are being made, and puts them to use after the last one.
    /// - Returns: The number of streams read; fewer than asked for at the end.
    fileprivate func build(_ ids: Set<Int64>, of views: [String], streamsAtOnce: Int) throws -> Int {
        let generations = try keeper.generationsKept(at: head.position).filter { ids.contains($0.id) }
        guard generations.count == ids.count, let passed = generations.first?.passed else {
            throw RebuildDisturbed(views: views)
        }
        let streams = try streams(after: passed, limit: streamsAtOnce)
        for (number, stream) in streams {
            try keeper.project(stream, number, into: generations, areNew: true)
        }
        for id in ids {
            if let last = streams.last { try keeper.set("passed", of: id, to: last.number) }
            if streams.count < streamsAtOnce { try keeper.use(id) }
        }
        return streams.count
    }

    /// Removes some rows of a generation that is no longer in use.
    /// - Returns: Whether there was anything to remove.
    fileprivate func removeUnused(of views: [String], rowsAtOnce: Int) throws -> Bool {
        guard let unused = try viewGenerations().first(where: { !$0.isInUse && views.contains($0.view) }) else {
            return false
        }
        let sql = "SELECT stream FROM view_row WHERE generation = ?1 ORDER BY stream LIMIT 1 OFFSET ?2"
        let last = try session.withStatement(for: sql) { statement in
            statement.bind(unused.id, at: 1)
            statement.bind(Int64(rowsAtOnce), at: 2)
            return try statement.first { $0.number(0) }
        }
        try keeper.run("DELETE FROM view_row WHERE generation = ?1 AND stream <= ?2") { statement in
            statement.bind(unused.id, at: 1)
            statement.bind(last ?? .max, at: 2)
        }
        guard last == nil else { return true }
        try keeper.run("DELETE FROM view_gap WHERE generation = ?1") { $0.bind(unused.id, at: 1) }
        try keeper.run("DELETE FROM view_generation WHERE id = ?1") { $0.bind(unused.id, at: 1) }
        return true
    }

    private func streams(after number: Int64, limit: Int) throws -> [(number: Int64, name: StreamName)] {
        try session.withStatement(for: "SELECT id, name FROM stream WHERE id > ?1 ORDER BY id LIMIT ?2") { statement in
            statement.bind(number, at: 1)
            statement.bind(Int64(limit), at: 2)
            var streams: [(number: Int64, name: StreamName)] = []
            while try statement.step() {
                guard let name = StreamName(statement.text(1)) else {
                    throw StoreIOFailure.damaged("a stream without a name")
                }
                streams.append((statement.number(0), name))
            }
            return streams
        }
    }
}
