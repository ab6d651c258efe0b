internal import ArgumentParser
internal import Projections

struct TrajectoryCommand: CaseViewCommand {
    typealias Seen = MilestoneTrajectory

    static let configuration = CommandConfiguration(
        commandName: "trajectory",
        abstract: "Goals reached quarter by quarter, what shifted, and three strands of outcomes; no forecast.")

    @OptionGroup var question: CaseQuestion
}
