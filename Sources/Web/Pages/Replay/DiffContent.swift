internal import Events

/// What is another between two moments.
struct DiffContent {
    let leftOut: LeftOut?
    let entries: Table?
    let views: [ViewDiff]
    let isEmpty: Bool
    /// That more changed than is shown; `nil` if all is shown.
    let more: String?

    /// What is another in one view.
    struct ViewDiff {
        let name: String
        let table: Table
        /// Changes that time alone made; `nil` for none.
        let byClock: String?
    }
}

/// Tells differences.
struct DiffPresenter {
    /// How many changes of one view are told.
    private static let mostFields = 40
    /// How many entries are told.
    private static let mostEntries = 50

    let reader: ViewReader

    private var words: Words { reader.words }

    /// What is shown of a comparison.
    func content(_ diff: JSON) -> DiffContent {
        let (entries, views) = (diff.list("entries"), diff.list("views").compactMap(view))
        let rest = entries.count - Self.mostEntries
        return DiffContent(
            leftOut: reader.leftOut(of: diff), entries: entries.isEmpty ? nil : table(entries), views: views,
            isEmpty: entries.isEmpty && views.isEmpty,
            more: rest > 0 ? words("replay.more-entries", ["count": "\(rest)"]) : nil)
    }

    private func table(_ entries: [JSON]) -> Table {
        Table(
            words["replay.diff.entries"],
            ["what", "change", "happened", "recorded"].map { .init(text: words["replay.diff.\($0)"]) },
            entries.prefix(Self.mostEntries).map { entry in
                [
                    [Said(text: entry.text("headline") ?? "", lang: "en")], [change(entry.text("change") ?? "")],
                    [reader.said(entry["occurredAt"], of: "occurredAt")],
                    [reader.said(entry["recordedAt"], of: "recordedAt")],
                ]
            })
    }

    private func change(_ kind: String) -> Said {
        let tone: StateTag.Tone =
            switch kind {
            case "appeared", "added": .good
            case "withdrawn", "removed", "disappeared": .urgent
            default: .info
            }
        let name = "replay.change.\(kind)"
        return Said(StateTag(words.has(name) ? words[name] : kind, tone))
    }

    private func view(_ json: JSON) -> DiffContent.ViewDiff? {
        let all = json.list("fields")
        let fields = all.filter { $0.truth("byClock") != true }
        let clock = all.count - fields.count
        guard !fields.isEmpty || json["fields"]?.withheldAs != nil else { return nil }
        return DiffContent.ViewDiff(
            name: words.label(view: json.text("view") ?? ""),
            table: Table(
                words.label(view: json.text("view") ?? ""),
                ["field", "before", "after"].map { .init(text: words["replay.diff.\($0)"]) },
                fields.prefix(Self.mostFields).map(row), hidesCaption: true),
            byClock: clock > 0 ? words("replay.by-clock", ["count": "\(clock)"]) : nil)
    }

    private func row(_ field: JSON) -> [[Said]] {
        let name = field.text("path") ?? ""
        return [
            [path(field["path"])], [value(field, "from", isThere: field.text("change") != "added", name)],
            [value(field, "to", isThere: field.text("change") != "removed", name)],
        ]
    }

    private func path(_ path: JSON?) -> Said {
        guard case .string(let text)? = path, path?.withheldAs == nil else { return reader.said(path, of: "path") }
        let parts = text.split(separator: ".").map { part in
            let name = part.prefix { $0 != "[" }
            return words.label(viewField: String(name)) + part.dropFirst(name.count).replacing("_", with: " ")
        }
        return Said(text: parts.joined(separator: " › "))
    }

    private func value(_ field: JSON, _ side: String, isThere: Bool, _ path: String) -> Said {
        guard isThere else { return Said(text: "–") }
        let kind = path.split(separator: ".").last.map { String($0.prefix { $0 != "[" }) } ?? path
        return field[side]?.members == nil
            ? reader.said(field[side], of: kind) : Said(text: words["replay.diff.several"])
    }
}
