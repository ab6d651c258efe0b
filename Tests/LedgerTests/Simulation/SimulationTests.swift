import Foundation
import Specifications
import Testing

/// What a store keeps to, whatever is done with it and wherever it is cut short: it equals a store in memory, and it
/// verifies.
@Suite struct SimulationTests {
    private static let steps = 40

    /// How many sequences of steps are tried; THROUGHCARE_SIMULATIONS asks for more.
    private static var sequences: UInt64 {
        ProcessInfo.processInfo.environment["THROUGHCARE_SIMULATIONS"].flatMap { UInt64($0) } ?? 20
    }

    @Test func `a store equals its model after every step, and after every crash`() throws {
        let seed = SeededGenerator.printedSeed(for: "simulation")
        // A failure names the seed of its sequence, which is then the first one.
        for offset in 0..<Self.sequences {
            var simulation = try Simulation(seed: seed &+ offset)
            try simulation.run(steps: Self.steps)
        }
    }
}
