internal import Mustache

/// One question of a form, with what was answered and what is wrong with it.
///
/// The part that writes it is `parts/field-` with the word of its kind.
struct Field {
    /// How it is answered.
    enum Kind: String, CaseIterable {
        /// A line of text, or what `type` says.
        case text
        case textarea, select, radios, checkboxes, date
    }

    /// The part of the page that writes it.
    let template: String
    /// Its name in the form; also its place on the page.
    let name: String
    let label: String
    /// What helps to answer it; `nil` for nothing.
    let hint: String?
    /// What is wrong with the answer; `nil` if nothing is.
    let problem: String?
    /// What was answered.
    let value: String
    /// The `type` of a line of text, such as `datetime-local`.
    let type: String
    /// What can be chosen.
    let choices: [FieldChoice]
    /// The parts of a date: day, month, year.
    let parts: [FieldPart]
    let isRequired: Bool
    /// The class for how wide it is, such as `input--width-10`; `nil` for the whole width.
    let width: String?
    /// Which elements describe it; `nil` for none.
    let describedBy: String?

    /// Asks a question.
    init(
        _ kind: Kind, name: String, label: String, hint: String? = nil, problem: String? = nil, value: String = "",
        type: String = "text", choices: [FieldChoice] = [], parts: [FieldPart] = [], isRequired: Bool = false,
        width: String? = nil
    ) {
        template = "parts/field-\(kind.rawValue)"
        self.name = name
        self.label = label
        self.hint = hint
        self.problem = problem
        self.value = value
        self.type = type
        // A summary of problems leads to the name of the question, which is its first choice.
        self.choices = choices.enumerated().map { place, choice in
            choice.placed(at: kind == .select ? "" : place == 0 ? name : "\(name)-\(place + 1)")
        }
        self.parts = parts.enumerated().map { place, part in part.placed(at: place == 0 ? name : part.name) }
        self.isRequired = isRequired
        self.width = width
        let described = [hint.map { _ in "\(name)-hint" }, problem.map { _ in "\(name)-problem" }].compactMap(\.self)
        describedBy = described.isEmpty ? nil : described.joined(separator: " ")
    }
}

/// Something that can be chosen.
struct FieldChoice: Hashable {
    let value: String
    let text: String
    var hint: String?
    var isChosen = false
    /// Its place on the page; the question gives it.
    private(set) var id = ""

    fileprivate func placed(at id: String) -> FieldChoice {
        var choice = self
        choice.id = id
        return choice
    }
}

/// One part of an answer in parts, such as the month of a date.
struct FieldPart: Hashable {
    let name: String
    let label: String
    let value: String
    /// How many characters wide: 2 or 4.
    let width: Int
    var hasProblem = false
    /// Its place on the page; the question gives it.
    private(set) var id = ""

    fileprivate func placed(at id: String) -> FieldPart {
        var part = self
        part.id = id
        return part
    }
}

extension FieldChoice: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "value": value
        case "text": text
        case "hint": hint
        case "isChosen": isChosen
        case "id": id
        default: nil
        }
    }
}
