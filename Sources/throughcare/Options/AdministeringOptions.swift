internal import ArgumentParser
internal import Casework
internal import Events

/// How something about access is recorded.
struct AdministeringOptions: ParsableArguments {
    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("Who does it; where access was granted, whoever is recognised.", valueName: "actor"))
    var by: String?

    @Flag(help: "Check everything, keep nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    /// The envelope of what is recorded.
    /// - Throws: ``BadInput`` for what can name nobody.
    func attributes() throws(BadInput) -> Attributes {
        guard let by else { return .none }
        do throws(FieldProblem) {
            return Attributes(recordedBy: try ActorRef(json: TextBoundary.admit(.string(by))))
        } catch {
            throw BadInput(
                field: "--by", expected: error.expected, found: error.found, advice: "write it like AD-01")
        }
    }

    /// An event with what these options say of it.
    /// - Throws: ``BadInput`` as above.
    func submission(of type: String, in stream: StreamName, data: JSON) throws(BadInput) -> Submission {
        Submission(stream: stream, type: type, attributes: try attributes(), data: data)
    }
}
