import Events
import Specifications

/// Makes up objects that fit a list of field descriptions.
struct RandomFields {
    /// How the optional fields are treated.
    enum Fill {
        /// Every field is there, and no list is empty.
        case everything
        /// Optional fields are left out by chance, and lists may be empty.
        case byChance
    }

    var generator: SeededGenerator
    let fill: Fill

    init(seed: UInt64, fill: Fill) {
        generator = SeededGenerator(seed: seed)
        self.fill = fill
    }

    mutating func object(_ fields: [FieldDescription]) -> JSON {
        var members: [JSON.Member] = []
        for field in fields.shuffled(using: &generator) {
            let leftOut = !field.isRequired && fill == .byChance && generator.chance(oneIn: 2)
            if !leftOut { members.append(JSON.Member(field.name, value(field.kind))) }
        }
        return .object(members)
    }

    mutating func value(_ kind: FieldKind) -> JSON {
        switch kind {
        case .text(let limit), .restrictedText(let limit): .string(text(upTo: generator.chance(oneIn: 20) ? limit : 30))
        case .boolean: .boolean(.random(using: &generator))
        case .integer: .number(pick(["0", "-1", "7", "90", "\(Int.max)", "\(Int.min)"]))
        case .decimal: .number(pick(["0", "-1.5", "1e3", "0.1", "1.50", "12345678901234567890", "-2E-7"]))
        case .moment:
            .string(generator.chance(oneIn: 3) ? date() : date() + "T" + pick(["00:00Z", "15:30:07.250+05:45"]))
        case .date, .restrictedDate: .string(date())
        case .timeOfDay: .string(pick(["00:00", "09:00", "17:45:30", "24:00"]))
        case .zone: .string(pick(["UTC", "Europe/Paris", "Asia/Kathmandu", "America/St_Johns"]))
        case .reference: .string(reference())
        case .words(let words, let open): .string(word(words, open: open))
        case .list(let element): .array((0..<length()).map { _ in value(element) })
        case .record(let fields): object(fields)
        case .corrections: json(pick([#"{"kind":"other"}"#, #"{"minutes":20,"note":null}"#]))
        case .special(let words): pick(Golden.specialValues[words] ?? [.string("no golden value of: \(words)")])
        }
    }

    private mutating func length() -> Int { Int.random(in: fill == .everything ? 1...3 : 0...3, using: &generator) }

    private mutating func word(_ words: [String], open: Bool) -> String {
        guard open, generator.chance(oneIn: 4) else { return pick(words) }
        return "unheard_of_\(Int.random(in: 0..<100, using: &generator))"
    }

    private mutating func date() -> String {
        pick(["0001-01-01", "1969-12-31", "2024-02-29", "2026-03-29", "2026-10-25", "2026-12-31", "9999-12-30"])
    }

    private mutating func reference() -> String {
        pick(["K-014", "é", String(repeating: "r", count: 200), "urn:x/\(Int.random(in: 0..<1000, using: &generator))"])
    }

    private mutating func text(upTo limit: Int) -> String {
        let alphabet = ["a", "Z", " ", "\"", "\\", "/", "\n", "\t", "\u{1}", "\u{7F}", "é", "e\u{301}", "Ω", "日", "👩‍👧"]
        return (0..<Int.random(in: 0...limit, using: &generator)).map { _ in pick(alphabet) }.joined()
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &generator)]
    }
}
