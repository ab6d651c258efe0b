internal import ArgumentParser
internal import Casework
internal import Events

struct SchemaCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "The vocabulary as a JSON Schema, or as a page.",
        discussion: """
            Without a type: the schema of a line of an import. With one: the schema of that event's fields. The dialect \
            is JSON Schema 2020-12.
            """)

    @Argument(help: ArgumentHelp("An event's type, such as ReleaseDateSet.", valueName: "type"))
    var type: String?

    @Flag(help: "Write the vocabulary as a page in Markdown.")
    var markdown = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if markdown, type != nil {
            throw ValidationError("--markdown writes the whole vocabulary: leave the type away")
        }
    }

    func perform() throws -> String {
        if markdown {
            VocabularyPage.lines.forEach(Terminal.print)
            return "\(EventCatalogue.all.count) events"
        }
        guard let type else {
            Terminal.print(EventSchema.importLine.line)
            return "a line of an import"
        }
        guard let event = EventCatalogue.standard[type] else {
            throw BadInput(
                field: "TYPE", expected: "an event type of the vocabulary", found: "\"\(type.prefix(60))\"",
                advice: "`throughcare schema --markdown` lists them; names are like ReleaseDateSet")
        }
        Terminal.print(event.schema.line)
        return event.name
    }
}
