internal import Almanac
internal import Casework
internal import Events

/// A form in which somebody answers an alert: as it was sent, and what is wrong with it.
struct AlertAnswering {
    /// What can be said to an alert.
    enum Action: String, CaseIterable {
        case acknowledge, snooze, dismiss
    }

    let action: Action
    let fields: FormFields
    /// The zone in which times are meant that name none.
    let zone: Zone
    /// Who answers; `nil` for the operator of a local store, who says it.
    let actor: ActorRef?
    private(set) var problems: [WritingProblem] = []

    init(_ action: Action, _ fields: FormFields, in zone: Zone, by actor: ActorRef?) {
        (self.action, self.fields, self.zone, self.actor) = (action, fields, zone, actor)
    }

    /// Reads the form.
    /// - Returns: The answer with who gives it; `nil` if something is wrong, which ``problems`` tell.
    mutating func read() -> (answer: AlertAnswer, by: ActorRef)? {
        let by = actor ?? fields["\(action).by"].flatMap(FormReader.trimmed).map { ActorRef($0) }
        if by == nil { problems.append(WritingProblem(name: "\(action).by", kind: .missing)) }
        let answer = answer()
        guard let by, let answer, problems.isEmpty else { return nil }
        return (answer, by)
    }

    /// Notes that the alert does not allow the answer.
    mutating func refuse(_ input: BadInput) {
        problems.append(
            WritingProblem(
                name: input.field == "--until" ? "snooze.until" : "", kind: .refused("expected \(input.expected)")))
    }

    private mutating func answer() -> AlertAnswer? {
        switch action {
        case .acknowledge: .acknowledged(note: note)
        case .snooze: until().map { .snoozed(until: $0, note: note) }
        case .dismiss: dismissal()
        }
    }

    private var note: String? { fields["\(action).note"].flatMap(FormReader.trimmed) }

    private mutating func until() -> Instant? {
        var reader = FormReader(fields, in: zone)
        let value = reader.value(.moment, at: "snooze.until")
        problems += reader.problems
        guard reader.problems.isEmpty else { return nil }
        guard case .string(let text)? = value, case .instant(let instant)? = try? Moment(parsing: text) else {
            problems.append(WritingProblem(name: "snooze.until", kind: .missing))
            return nil
        }
        return instant
    }

    private mutating func dismissal() -> AlertAnswer? {
        let dismissal = fields["dismiss.closure"].flatMap(AlertAnswer.Dismissal.init(rawValue:))
        let reason = fields["dismiss.reason"].flatMap(FormReader.trimmed)
        if dismissal == nil { problems.append(WritingProblem(name: "dismiss.closure", kind: .missing)) }
        if reason == nil { problems.append(WritingProblem(name: "dismiss.reason", kind: .missing)) }
        guard let dismissal, let reason else { return nil }
        return .dismissed(dismissal, reason: reason)
    }
}
