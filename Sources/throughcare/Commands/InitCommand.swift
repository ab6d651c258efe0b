internal import ArgumentParser
internal import Casework

struct InitCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make an empty store in a folder.",
        discussion: """
            The folder is made if it is missing, and only its owner may look into it. What is recorded is sealed with keys in \
            vault.sqlite, which a master key wraps; that key is in a file apart from the folder.
            """)

    @Argument(help: ArgumentHelp("The folder.", valueName: "dir"))
    var folder: String

    @Option(
        help: ArgumentHelp(
            "The file of the master key, used if it is there and else made; without it DIR.master-key beside the store.",
            valueName: "file"))
    var masterKey: String?

    @Option(
        help: ArgumentHelp(
            "Declare the public holidays of a country or subdivision, such as AT or DE-BY.", valueName: "code"))
    var calendar: [String] = []

    @Flag(help: "Say what would be done, and do nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        // An unknown calendar is found before anything is made.
        for code in calendar { try Casework.checkCalendar(code) }
        guard !dryRun else {
            try Casework.checkFolder(folder)
            return "nothing made: dry run; a store would be made in \(folder)"
        }
        let place = MasterKeyPlace.given(masterKey)
        let casework = try Casework.create(in: folder, masterKey: place)
        output.say("made a store in \(folder)")
        output.say("its master key is \(try place.path(ofStoreIn: folder)): back it up now, apart from the log")
        output.say("without that key nothing in the store can be read, by nobody; whoever has both can read everything")
        output.say("whoever opens it may do everything, until somebody is granted access: throughcare access grant")
        for code in calendar {
            output.say(CalendarWords.say(try casework.declareCalendar(code), rehearsed: false))
        }
        output.say("next: throughcare import FILE --store \(folder)")
        return "made a store in \(folder)"
    }
}
