internal import Almanac
internal import Events

/// Writes the fields of an event as a form has them: what ``FormReader`` reads as the same again.
struct FormWriter {
    /// The zone in which times are shown.
    let zone: Zone
    private(set) var fields: [(name: String, value: String)] = []

    init(in zone: Zone) { self.zone = zone }

    /// Writes the fields of an object.
    mutating func write(_ object: JSON, _ fields: [FieldDescription], at path: String) {
        for field in fields {
            if let value = object[field.name] { write(value, field.kind, at: "\(path).\(field.name)") }
        }
    }

    /// Writes one value.
    mutating func write(_ value: JSON, _ kind: FieldKind, at name: String) {
        switch (kind, value) {
        case (.list(let element), .array(let elements)): write(elements, element, at: name)
        case (.record(let fields), _): write(value, fields, at: name)
        case (.moment, .string(let text)): write(moment: text, at: name)
        case (.date, .string(let text)), (.restrictedDate, .string(let text)): write(moment: text, at: name)
        case (.words(let words, _), .string(let text)): add(words.contains(text) ? name : name + ".other", text)
        case (.corrections, _), (RotaSlot.kind, _), (JSON.kind, _): add(name, value.line)
        default: add(name, Self.text(value))
        }
    }

    private mutating func write(_ elements: [JSON], _ kind: FieldKind, at name: String) {
        guard !elements.isEmpty else { return add(name, FormReader.none) }
        switch kind {
        case .record(let fields):
            for (place, element) in elements.enumerated() { write(element, fields, at: "\(name).\(place)") }
        case .words(let words, _):
            let texts = elements.map(Self.text)
            for text in texts where words.contains(text) { add(name, text) }
            let others = texts.filter { !words.contains($0) }
            if !others.isEmpty { add(name + ".other", others.joined(separator: "\n")) }
        case FormReader.weekday:
            for element in elements { add(name, Self.text(element)) }
        case RotaSlot.kind, JSON.kind:
            add(name, elements.map(\.line).joined(separator: "\n"))
        default:
            add(name, elements.map(Self.text).joined(separator: "\n"))
        }
    }

    private mutating func write(moment text: String, at name: String) {
        guard let moment = try? Moment(parsing: text) else { return add(name + ".day", text) }
        switch moment {
        case .day(let date): write(date, at: name)
        case .instant(let instant):
            let local = zone.local(instant)
            write(local.date, at: name)
            add(name + ".time", Self.clock(local.time))
            add(name + ".zone", isPlain(local, instant) ? zone.identifier : Self.offset(local.offsetSeconds / 60))
        }
    }

    /// Whether date and clock alone say which moment is meant: not in the hour that comes twice.
    private func isPlain(_ local: LocalDateTime, _ instant: Instant) -> Bool {
        zone.instant(local.date, local.time, ambiguity: .first) == instant
    }

    private mutating func write(_ date: CivilDate, at name: String) {
        let year = String(date.year)
        add(name + ".day", String(date.day))
        add(name + ".month", String(date.month))
        add(name + ".year", String(repeating: "0", count: max(4 - year.count, 0)) + year)
    }

    private mutating func add(_ name: String, _ value: String) { fields.append((name, value)) }

    /// `15:30`, with seconds only when there are any.
    private static func clock(_ time: TimeOfDay) -> String { time.description }

    private static func offset(_ minutes: Int) -> String {
        let time = TimeOfDay(milliseconds: abs(minutes) * 60_000) ?? .midnight
        return (minutes < 0 ? "-" : "+") + time.description
    }

    private static func text(_ value: JSON) -> String {
        switch value {
        case .string(let text), .number(let text): text
        case .boolean(let value): value ? "true" : "false"
        default: value.line
        }
    }
}
