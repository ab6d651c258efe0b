internal import Casework

/// The forms in which an alert is answered.
struct AlertAnswerForms {
    let words: Words
    /// Whether the one who reads has no reference of their own.
    let asksWho: Bool
    /// What was sent and cannot be taken; `nil` the first time.
    let sent: AlertAnswering?

    /// One form.
    struct Form {
        let action: String
        let heading: String
        let hint: String
        let fields: [Field]
        let button: String
        let isDanger: Bool
        /// Whether something in it is wrong, so that it is seen.
        let isOpen: Bool
    }

    /// All three.
    func all(for alert: String) -> [Form] {
        AlertAnswering.Action.allCases.map { action in
            Form(
                action: "/alerts/\(alert.pathPart)/\(action)", heading: words["alerts.\(action)"],
                hint: words["alerts.\(action).hint"], fields: own(action) + who(action),
                button: words["alerts.\(action).button"], isDanger: action == .dismiss, isOpen: sent?.action == action)
        }
    }

    /// What is wrong, with ways to the questions.
    var summary: ErrorSummary? {
        ErrorSummary(
            (sent?.problems ?? []).map {
                FormProblem(text: text(of: $0), href: $0.name.isEmpty ? "#main" : "#\($0.name)")
            })
    }

    private func own(_ action: AlertAnswering.Action) -> [Field] {
        let note = Field(
            .textarea, name: "\(action).note", label: words("form.optional", ["field": words["alerts.note"]]),
            value: value("\(action).note"))
        switch action {
        case .acknowledge: return [note]
        case .snooze:
            let layout = FormLayout(type: "", form: sent?.fields ?? FormFields([]), problems: [], words: words)
            let wrong = problem("snooze.until")
            return [
                Field(
                    .date, name: "snooze.until", label: words["alerts.snooze.until"], problem: wrong,
                    parts: layout.dateParts(at: "snooze.until", hasTime: true, isWrong: wrong != nil).dropLast()), note,
            ]
        case .dismiss:
            return [
                Field(
                    .radios, name: "dismiss.closure", label: words["alerts.dismiss.closure"],
                    problem: problem("dismiss.closure"),
                    choices: AlertAnswer.Dismissal.allCases.map {
                        FieldChoice(
                            value: $0.rawValue, text: words.label("closure", $0.rawValue),
                            isChosen: value("dismiss.closure") == $0.rawValue)
                    }),
                Field(
                    .textarea, name: "dismiss.reason", label: words["alerts.dismiss.reason"],
                    problem: problem("dismiss.reason"), value: value("dismiss.reason")),
            ]
        }
    }

    private func who(_ action: AlertAnswering.Action) -> [Field] {
        guard asksWho else { return [] }
        return [
            Field(
                .text, name: "\(action).by", label: words["alerts.answer.by"], hint: words["alerts.answer.by-hint"],
                problem: problem("\(action).by"), value: value("\(action).by"), width: "input--width-10")
        ]
    }

    private func value(_ name: String) -> String { sent?.fields[name] ?? "" }

    private func problem(_ name: String) -> String? {
        sent?.problems.first { $0.name == name }.map(text)
    }

    private func text(of problem: WritingProblem) -> String {
        switch (problem.kind, problem.name) {
        case (.missing, "snooze.until"): words["alerts.snooze.missing"]
        case (.missing, "dismiss.closure"): words["alerts.dismiss.closure-missing"]
        case (.missing, "dismiss.reason"): words["alerts.dismiss.reason-missing"]
        case (.missing, _): words["alerts.answer.by-missing"]
        default: tooLong(problem) ?? problem.text(of: words["alerts.snooze.until"], words)
        }
    }

    /// The last moment that the alert allows, by the clocks of the case; `nil` for any other problem.
    private func tooLong(_ problem: WritingProblem) -> String? {
        guard case .refused(let text) = problem.kind, let sent, let found = text.firstMatch(of: /\d{4}-\d\d-\d\dT\S+Z/),
            let until = LocalDates(language: words.language, zone: sent.zone).read(String(found.output))
        else { return nil }
        return words("alerts.snooze.too-long", ["until": until])
    }
}
