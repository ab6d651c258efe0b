internal import Access
internal import Events
internal import Logging

extension Casework {
    /// Takes in a file, all of it or nothing, in bounded memory.
    ///
    /// - Parameters:
    ///   - path: The file; `-` is standard input.
    ///   - source: The name of the file, for messages.
    ///   - progress: Called now and then with the number of entries taken in.
    /// - Throws: ``BadInput`` for the first entry that cannot be taken, unless this is a rehearsal, whose report has all
    ///   of them; ``BadMapping``, ``FileNotReadable``; what the store throws.
    public func importFile(
        _ path: String, as source: String, _ choices: ImportChoices, progress: (Int) -> Void = { _ in }
    ) throws -> ImportReport {
        let bytes = try ByteReader(path: path)
        do {
            if let mapping = choices.mapping {
                let table = try TableSource(mapping, nextChunk: bytes.next)
                var report = try take(table, as: source, choices, progress)
                report.unusedColumns = table.unusedColumns
                return report
            }
            let entries = try jsonEntries(bytes, from: path, choices)
            return try take(entries, as: source, choices, progress)
        } catch let problem as ImportProblem {
            throw problem.input(from: source)
        }
    }

    /// Takes in lines of JSON, all or none of them, in bounded memory.
    ///
    /// - Parameters:
    ///   - source: The name of the file, for messages.
    ///   - keepingRecordedTimes: Keep the times at which the lines say they were recorded, for history from elsewhere.
    ///   - rehearse: Check everything and keep nothing.
    ///   - nextLine: The next line without its end; `nil` after the last.
    ///   - progress: Called now and then with the number of lines taken in.
    /// - Throws: as ``importFile(_:as:_:progress:)``.
    public func importLines(
        from source: String, keepingRecordedTimes: Bool = false, rehearse: Bool = false,
        nextLine: @escaping () throws -> [UInt8]?, progress: (Int) -> Void = { _ in }
    ) throws -> ImportReport {
        let choices = try ImportChoices(keepsRecordedTimes: keepingRecordedTimes, isRehearsal: rehearse)
        do {
            return try take(LineSource(.either, nextLine: nextLine), as: source, choices, progress)
        } catch let problem as ImportProblem {
            throw problem.input(from: source)
        }
    }

    private func jsonEntries(
        _ bytes: ByteReader, from path: String, _ choices: ImportChoices
    ) throws -> any EntrySource {
        guard choices.format != nil || !path.lowercased().hasSuffix(".csv") else {
            throw BadInput(
                source: path, expected: "a mapping for a CSV file", found: "none",
                advice: "add --mapping FILE.yaml; docs/importing-csv.md has an example")
        }
        let dialect: EntryDialect =
            switch choices.format {
            case .jsonl: .own
            case .cloudevents: .cloudEvents
            case .csv, nil: .either
            }
        switch JSONLayout(beginning: try bytes.lookAhead()) {
        case .document: return DocumentSource(dialect, nextChunk: bytes.next)
        case .lines: return LineSource(dialect, nextLine: LineReader(bytes, source: path).next)
        }
    }

    private func take(
        _ entries: any EntrySource, as source: String, _ choices: ImportChoices, _ progress: (Int) -> Void
    ) throws -> ImportReport {
        let now = now
        let intake = Intake(catalogue)
        let taken = try door.write({ _, _ in .takingIn }, rehearse: choices.isRehearsal) { log, principal in
            var entries = entries
            var run = ImportRun(
                choices, catalogue, intake, log, now: now, makeID: makeID,
                takesAccess: principal.roles.contains(.operator))
            do {
                while let arrival = try entries.next() {
                    try run.take(arrival)
                    if run.report.lines.isMultiple(of: 1_000) { progress(run.report.lines) }
                }
            } catch let problem as ImportProblem {
                // Nothing after it can be told; what a rehearsal found before it still can.
                try run.refuse([problem])
            }
            return run.report
        }
        logger.info(
            "import finished",
            metadata: [
                "lines": "\(taken.lines)", "recorded": "\(taken.recorded)", "rehearsal": "\(choices.isRehearsal)",
            ])
        return taken
    }
}
