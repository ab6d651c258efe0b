import Foundation

/// The tables of the page of access as a reader finds them: words in cells, and nothing of the program.
struct WrittenPolicy: Sendable {
    typealias Row = [String: String]

    private let tables: [String: [Row]]
    private let bullets: [String: [String]]

    /// Reads the page in the documentation.
    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        let page = try String(contentsOf: root.appending(path: "docs/access.md"), encoding: .utf8)
        var tables: [String: [Row]] = [:]
        var bullets: [String: [String]] = [:]
        var title = ""
        var header: [String] = []
        for line in page.split(separator: "\n").map(String.init) {
            if line.hasPrefix("## ") {
                (title, header) = (String(line.dropFirst(3)), [])
            } else if line.hasPrefix("- ") {
                bullets[title, default: []].append(String(line.dropFirst(2)))
            } else if line.hasPrefix("| ---") {
                continue
            } else if line.hasPrefix("| ") {
                let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
                if header.isEmpty {
                    header = cells
                } else {
                    tables[title, default: []].append(Row(uniqueKeysWithValues: zip(header, cells)))
                }
            }
        }
        self.tables = tables
        self.bullets = bullets
    }

    /// What stands in a table, in the row that begins with a word, under a heading.
    func cell(_ table: String, _ word: String, _ heading: String) -> String? {
        tables[table]?.first { $0.values.contains(word) && $0[Self.first[table] ?? ""] == word }?[heading]
    }

    func says(_ table: String, _ word: String, _ heading: String) -> Bool { cell(table, word, heading) == "yes" }

    /// The words of a cell; empty for a dash.
    func words(_ table: String, _ word: String, _ heading: String) -> [String] {
        guard let cell = cell(table, word, heading), cell != "-" else { return [] }
        return cell.components(separatedBy: ", ")
    }

    func lists(_ title: String) -> [[String]] { (bullets[title] ?? []).map { $0.components(separatedBy: ", ") } }

    static let granted = "What is granted"
    static let done = "What is done"
    static let needs = "What the work of a responsibility needs"
    static let kinds = "Kinds of content"
    static let ceiling = "Agencies that see nothing that others marked protected"
    static let professions = "Professions"
    static let views = "Views and lists"
    static let events = "Event types"
    static let listed = "Lists of event types"

    private static let first = [
        granted: "granted role", done: "operation", needs: "responsibility", kinds: "kind", views: "view or list",
        events: "event type", listed: "list",
    ]
}
