internal import ArgumentParser

/// Which alert is answered, by whom, in which store.
struct AnsweringOptions: ParsableArguments {
    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The alert.", valueName: "alert"))
    var alert: String

    @Option(help: ArgumentHelp("Who answers, such as PO-02.", valueName: "actor"))
    var by: String

    @Flag(help: "Check everything, keep nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions
}
