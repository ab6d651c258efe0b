internal import Access
internal import ArgumentParser
internal import Casework

struct AccessTableCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "table", abstract: "Who may do and see what: the rules of access and their tables.",
        discussion: "A page in Markdown. It needs no store: the rules are the same for every one.")

    @Flag(help: "What the rules come to for every view and kind of entry, instead of the rules.")
    var matrix = false

    @OptionGroup var output: OutputOptions

    func perform() -> String {
        let lines = matrix ? AccessMatrix.lines : AccessPage.lines
        lines.forEach(Terminal.print)
        return "\(lines.count) lines"
    }
}
