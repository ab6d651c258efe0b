internal import Casework
internal import Foundation
internal import Ledger

/// One measure of our side; `scripts/bench` runs it in turns with the same measure in C and compares.
///
///     throughcare-bench create FOLDER
///     throughcare-bench create-case FOLDER ENTRIES
///     throughcare-bench digest FOLDER             prints a number that is the same for two logs with the same entries
///     throughcare-bench MEASURE FOLDER COUNT      prints nanoseconds for one unit
///     throughcare-bench append-loop FOLDER        appends what it is told on standard input
@main
enum Bench {
    /// Add a measure here, in `scripts/bench` and, if it has a counterpart, in `scripts/bench.d/baseline.c`.
    static let measures: [String: @Sendable (SQLiteLedger, Int) throws -> Measurement] = [
        "append-group": appendGroup,
        "append-one": appendOne,
        "append-thousand": appendThousand,
        "ask-absent": askAbsent,
        "ask-excluded": askExcluded,
        "ask-member": askAsMember,
        "ask-operator": askAsOperator,
        "decide": decide,
        "audit-fill": auditFill,
        "audit-group": auditGroup,
        "audit-one": auditOne,
        "fold-case": foldCase,
        "list-cases": listCases,
        "read-stream": readStream,
        "rebuild": rebuild,
        "scan": scan,
        "tell-case": tellCase,
        "tell-case-json": tellCaseAsJSON,
        "verify": verify,
    ]

    /// Measures that need the lists; the others measure the log alone.
    private static let lists: Set<String> = ["list-cases", "rebuild"]

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        switch (arguments.first, arguments.dropFirst().first, arguments.dropFirst(2).first.flatMap { Int($0) }) {
        case ("create", let folder?, nil): try SQLiteLedger.create(in: folder)
        case ("create-case", let folder?, let entries?):
            try SQLiteLedger.create(in: folder)
            try SampleCase.write(entries, to: SQLiteLedger.open(folder))
        case ("append-loop", let folder?, nil): try AppendLoop.run(on: folder)
        case ("digest", let folder?, nil): print(try Digest.of(SQLiteLedger.open(folder)))
        case (let name?, let folder?, let count?):
            guard let measure = measures[name] else { fail("no measure \(name)") }
            let ledger = try SQLiteLedger.open(folder, keeping: lists.contains(name) ? Casework.storedViews() : [])
            print(try measure(ledger, count).nanosecondsForOne)
            try ledger.close()
        default: fail("usage: throughcare-bench create FOLDER | append-loop FOLDER | MEASURE FOLDER COUNT")
        }
    }

    private static func fail(_ message: String) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(64)
    }
}
