internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct ProfilesCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "profiles", abstract: "What services bring along for their cases.",
        discussion: """
            A case names its profile when it is opened; what the opening itself says goes before the profile. A name of \
            which nothing is known here is kept all the same, and values can be set for it.
            """)

    @Argument(help: ArgumentHelp("A profile, such as exit_24_7; without it, all of them.", valueName: "name"))
    var name: String?

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        guard let name else {
            for profile in ProfileCatalogue.all { Terminal.print(output.json ? profile.json.line : profile.line) }
            return "\(ProfileCatalogue.all.count) profiles"
        }
        guard let profile = ProfileCatalogue[ProfileRef(name)] else {
            throw BadInput(
                field: "NAME", expected: "the name of a profile", found: "\"\(name.prefix(60))\"",
                advice: "`throughcare profiles` lists them")
        }
        if output.json { Terminal.print(profile.json.line) } else { Terminal.print(profile.text) }
        return name
    }
}
