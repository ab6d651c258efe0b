internal import ArgumentParser
internal import Projections

struct SharingCommand: CaseViewCommand {
    typealias Seen = SharingLedger

    static let configuration = CommandConfiguration(
        commandName: "sharing", abstract: "What was passed on about the person and under what authority.")

    @OptionGroup var question: CaseQuestion
}
