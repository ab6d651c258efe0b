internal import Almanac
internal import Events

/// Reads the settings that hold for the whole table, then each of its rules.
struct MappingReader {
    private let catalogue: EventCatalogue
    private let check: MappingCheck
    private var counts: [String: Int] = [:]

    init(_ catalogue: EventCatalogue, _ check: MappingCheck) {
        self.catalogue = catalogue
        self.check = check
    }

    mutating func read(_ setting: Setting) -> (Delimiter, [RowRule]) {
        let members = check.members(
            of: setting, allowed: ["format", "delimiter", "zone", "dates", "dateTimes", "decimal", "rows"])
        if let format = members["format"], format.text != "csv" {
            check.refuse(format, expected: "csv", advice: "write format: csv, or leave it out")
        }
        let formats = formats(members)
        guard let rows = members["rows"], case .list(let rules) = rows.content, !rules.isEmpty else {
            check.refuse(
                members["rows"] ?? setting, expected: "rows: a list with an event in each element",
                advice: "begin each with - type:")
            return (.comma, [])
        }
        return (delimiter(members["delimiter"]), rules.compactMap { rule($0, formats) })
    }

    private mutating func rule(_ setting: Setting, _ formats: CellFormats) -> RowRule? {
        let type = setting.members.first { $0.name == "type" }?.value.text ?? ""
        defer { counts[type, default: 0] += 1 }
        return RowRuleReader(catalogue, check, formats).rule(setting, ordinal: counts[type] ?? 0)
    }

    private func delimiter(_ setting: Setting?) -> Delimiter {
        guard let setting else { return .comma }
        if let text = setting.text {
            if let delimiter = Delimiter(rawValue: text) ?? (text == "tab" ? .tab : nil) { return delimiter }
        }
        check.refuse(setting, expected: "\",\", \";\" or tab", advice: "write the delimiter in quotes")
        return .comma
    }

    private func formats(_ members: [String: Setting]) -> CellFormats {
        var formats = CellFormats()
        if let zone = members["zone"], let name = check.text(zone, "an IANA time zone") {
            formats.zone = try? Zone(identifier: name)
            if formats.zone == nil {
                check.refuse(zone, expected: "an IANA time zone, such as Europe/Vienna", advice: "correct the name")
            }
        }
        if let decimal = members["decimal"] {
            if decimal.text == "," || decimal.text == "." {
                formats.decimal = decimal.text == "," ? "," : "."
            } else {
                check.refuse(decimal, expected: "\",\" or \".\"", advice: "write the sign in quotes")
            }
        }
        return PatternReader(check).patterns("dates", "dateTimes", in: members, over: formats)
    }
}
