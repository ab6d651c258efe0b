extension Session {
    /// Runs `body` inside a transaction so that what it did can be taken back alone, which happens if it throws.
    func savepoint<Outcome>(_ body: () throws -> Outcome) throws -> Outcome {
        let (mark, end) = (keys.mark, chainEnd)
        try run("SAVEPOINT work")
        do {
            let outcome = try body()
            try run("RELEASE work")
            return outcome
        } catch {
            takeBack()
            forgetNames()
            keys.goBack(to: mark)
            // What those before have added is still there, and has to be noted.
            chainEnd = end
            throw error
        }
    }

    private func takeBack() {
        // After some errors SQLite has rolled back the whole transaction by itself.
        guard isInTransaction else { return }
        do {
            try run("ROLLBACK TO work")
            try run("RELEASE work")
        } catch {
            // What cannot be taken back alone must not stay: better nothing of anybody.
            try? rollback.run()
        }
    }

    private func run(_ sql: String) throws { try withStatement(for: sql) { try $0.run() } }
}
