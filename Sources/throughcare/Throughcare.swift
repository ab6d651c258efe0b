internal import ArgumentParser
internal import Foundation
internal import Logging
internal import Web

/// The command line.
@main
struct Throughcare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "throughcare",
        abstract: "The record and the early warning of a person's way from prison into the community.",
        discussion: """
            Data go to standard output, talk to standard error. The store is given by --store or THROUGHCARE_STORE. \
            Times carry their offset, such as 2026-03-27T15:30+01:00.
            """,
        subcommands: [
            AccessCommand.self,
            AlertsCommand.self,
            AssessmentsCommand.self,
            AuditCommand.self,
            BackupCommand.self,
            CalendarCommand.self,
            CaseloadCommand.self,
            CasesCommand.self,
            ChannelsCommand.self,
            CheckpointCommand.self,
            ConditionsCommand.self,
            ContactCommand.self,
            ContactSheetCommand.self,
            CorrectCommand.self,
            CoverageCommand.self,
            DemoCommand.self,
            DiffCommand.self,
            DirectoryCommand.self,
            DisclosureCommand.self,
            EraseCommand.self,
            EvaluateCommand.self,
            ExportCommand.self,
            FamilyCommand.self,
            ImportCommand.self,
            InitCommand.self,
            IntelligenceCommand.self,
            KeyCommand.self,
            MeetingsCommand.self,
            NeedsCommand.self,
            NoteCommand.self,
            OpenWorkCommand.self,
            PartnershipsCommand.self,
            PlanCommand.self,
            ProfilesCommand.self,
            ProgrammesCommand.self,
            ProveCommand.self,
            ReadinessCommand.self,
            RebuildCommand.self,
            RecordCommand.self,
            RectificationCommand.self,
            ReleasesCommand.self,
            RestoreCommand.self,
            RetentionCommand.self,
            RulesCommand.self,
            RunsCommand.self,
            SchemaCommand.self,
            ServeCommand.self,
            SharingCommand.self,
            StatusCommand.self,
            TeamCommand.self,
            TimelineCommand.self,
            TrajectoryCommand.self,
            VerifyCommand.self,
            VoidCommand.self,
            WatchCommand.self,
            WhatIfCommand.self,
            WorkCommand.self,
        ])

    static func main() {
        // A limit on file size must come back as an error to report, not end the program in the middle of a write.
        signal(SIGXFSZ, SIG_IGN)
        LoggingSystem.bootstrap(log)
        if let lines = FieldsHelp.lines(for: Array(CommandLine.arguments.dropFirst())) {
            return lines.forEach(Terminal.print)
        }
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            Exit.leave(after: error)
        }
    }

    /// A server's log is read by programs.
    private static func log(_ label: String) -> any LogHandler {
        if CommandLine.arguments.dropFirst().first == ServeCommand.configuration.commandName {
            return ServerLog(label: label, level: logLevel)
        }
        var handler = StreamLogHandler.standardError(label: label)
        handler.logLevel = logLevel
        return handler
    }

    /// Operators ask for more with THROUGHCARE_LOG, such as `info`; by default only what went wrong is logged.
    private static var logLevel: Logger.Level {
        ProcessInfo.processInfo.environment["THROUGHCARE_LOG"].flatMap { Logger.Level(rawValue: $0) } ?? .error
    }
}
