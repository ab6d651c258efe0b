/// Lets in so many at once, the others in their order.
actor Turnstile {
    private var places: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Has room for so many, at least 1.
    init(places: Int) { self.places = places }

    /// Does something while taking up a place.
    nonisolated func pass<Outcome: Sendable>(_ body: () async throws -> Outcome) async throws -> Outcome {
        await enter()
        do {
            let outcome = try await body()
            await leave()
            return outcome
        } catch {
            await leave()
            throw error
        }
    }

    private func enter() async {
        guard places == 0 else { return places -= 1 }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// Who waits longest takes the place over.
    private func leave() {
        if waiting.isEmpty { places += 1 } else { waiting.removeFirst().resume() }
    }
}
