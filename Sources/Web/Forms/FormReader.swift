internal import Almanac
internal import Events

/// Reads what somebody wrote into a form as the fields of an event, as far as it can be read.
///
/// A field that is left empty is absent. A list that holds the one word ``none`` is there and empty, which says more.
struct FormReader {
    /// What somebody writes who knows that there is nothing to list.
    static let none = "-"
    /// The most elements of a list of groups that a form has.
    static let mostElements = 40

    let form: FormFields
    /// The zone in which times are meant that name none.
    let zone: Zone
    private(set) var problems: [WritingProblem] = []

    init(_ form: FormFields, in zone: Zone) {
        self.form = form
        self.zone = zone
    }

    /// The fields of an object, with a problem for each that is missing.
    mutating func object(_ fields: [FieldDescription], at path: String) -> JSON {
        var members: [JSON.Member] = []
        for field in fields {
            let name = "\(path).\(field.name)"
            if let value = value(field.kind, at: name) {
                members.append(JSON.Member(field.name, value))
            } else if field.isRequired, !problems.contains(where: { $0.name == name }) {
                members += absent(field, at: name)
            }
        }
        return .object(members)
    }

    /// The value of a field; `nil` if nothing is written there, or nothing that can be read.
    mutating func value(_ kind: FieldKind, at name: String) -> JSON? {
        switch kind {
        case .text(let limit), .restrictedText(let limit): text(at: name, upTo: limit)
        case .boolean: chosen(at: name).map { .boolean($0 == "true") }
        case .integer: line(at: name).flatMap { number($0, Int($0)?.json, at: name) }
        case .decimal: line(at: name).flatMap { decimal($0, at: name) }
        case .moment: moment(at: name)
        case .date, .restrictedDate: date(at: name).map { .string($0.description) }
        case .timeOfDay: line(at: name).map { .string(Self.clock($0)) }
        case .zone, .reference: line(at: name).map(JSON.string)
        case .words: (line(at: name + ".other") ?? chosen(at: name)).map(JSON.string)
        case .list(let element): list(element, at: name)
        case .record(let fields): form.says(anythingAt: name) ? object(fields, at: name) : nil
        case .corrections: line(at: name).flatMap { json($0, at: name) }
        case .special: line(at: name).flatMap { special($0, kind, at: name) }
        }
    }

    mutating func note(_ kind: WritingProblem.Kind, at name: String) {
        problems.append(WritingProblem(name: name, kind: kind))
    }

    /// What is written in one line; `nil` for nothing.
    func line(at name: String) -> String? { form[name].flatMap(Self.trimmed) }

    /// A text without the spaces around it; `nil` if nothing is left.
    static func trimmed(_ text: String) -> String? {
        let inner = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
        return inner.isEmpty ? nil : String(inner)
    }

    /// A list or a group that must be there is there, with nothing in it.
    private mutating func absent(_ field: FieldDescription, at name: String) -> [JSON.Member] {
        if case .list = field.kind { return [JSON.Member(field.name, .array([]))] }
        if case .record(let fields) = field.kind { return [JSON.Member(field.name, object(fields, at: name))] }
        note(.missing, at: name)
        return []
    }

    private func chosen(at name: String) -> String? { form.values(of: name).last { !$0.isEmpty } }

    private mutating func text(at name: String, upTo limit: Int) -> JSON? {
        guard let text = form[name]?.replacing("\r\n", with: "\n"), !text.allSatisfy(\.isWhitespace) else { return nil }
        guard text.count <= limit else {
            note(.tooLong(limit), at: name)
            return nil
        }
        return .string(text)
    }
}
