internal import Almanac
internal import Casework
internal import Ledger
internal import Logging

/// What every answer may need of the server.
struct Office: Sendable {
    let casework: Casework
    let workroom: Workroom
    let settings: ServerSettings
    let desk: Desk
    let library: TemplateLibrary
    let style: StyleSheet
    let metrics: ServerMetrics
    let logger: Logger
    /// What lets the user who runs the server in, on their own machine; `nil` where others can reach it.
    let localKey: LocalKey?

    /// Asks the desk, away from the threads that serve connections: it waits for the disk.
    func atDesk<Outcome: Sendable>(_ body: @escaping @Sendable (Desk, Instant) throws -> Outcome) async throws
        -> Outcome
    {
        let (desk, now) = (desk, casework.time)
        return try await workroom.run { try body(desk, now) }
    }
}
