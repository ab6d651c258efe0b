public import Almanac
internal import Events
public import Projections

/// How the alerts of each rule fared, by agency and group, and what followed where nobody answered in time.
///
/// That something followed does not mean that it followed from it: the numbers serve to tune rules.
public struct AlertOutcomes: Sendable {
    /// A rule in one version, among the alerts of one value of one kind or among all.
    struct Key: Hashable, Comparable {
        let rule: String
        /// -1 if the alerts do not say.
        let version: Int
        /// Empty for all.
        let kind: String
        /// Empty for unknown.
        let value: String

        static func < (left: Key, right: Key) -> Bool {
            (left.rule, left.version, left.kind, left.value) < (right.rule, right.version, right.kind, right.value)
        }
    }

    var tallies: [Key: AlertTally] = [:]
    /// The moment from which is looked back.
    public let moment: Instant

    static let agency = "agency"

    /// Without any case, at that moment.
    public init(at moment: Instant) { self.moment = moment }

    /// Takes in the alerts of one case.
    public mutating func add(_ alerts: History, of file: CaseFile) {
        let groups = PersonGroups(of: file)
        var persons: [Key: [AlertAnswered]] = [:]
        var subjects: Set<AlertRaised.Subject> = []
        for alert in alerts.raisedAlerts {
            let isAgain = !subjects.insert(alert.event.subject).inserted
            let answered = AlertAnswered(alert, of: file, isAgain: isAgain, at: moment)
            for (kind, value) in Self.parts(of: alert, file, groups) {
                let key = Key(
                    rule: alert.event.ruleId, version: alert.event.ruleVersion ?? -1, kind: kind, value: value ?? "")
                persons[key, default: []].append(answered)
            }
        }
        for (key, answered) in persons { tallies[key, default: AlertTally()].note(answered) }
    }

    /// Among which alerts one counts: all, those of its lead agency when it was raised, those of each group.
    private static func parts(
        of alert: RaisedAlert, _ file: CaseFile, _ groups: PersonGroups
    ) -> [(kind: String, value: String?)] {
        let agency = file.leadAgency(at: alert.raising.occurredAt)?.rawValue
        let ofPerson = PersonGroups.Kind.allCases.flatMap { kind in
            groups.values(of: kind).map { (kind: kind.rawValue, value: $0) }
        }
        return [(kind: "", value: nil), (kind: Self.agency, value: agency)] + ofPerson
    }
}

/// How one alert was answered.
struct AlertAnswered {
    let isAgain: Bool
    /// Minutes from raising to when something had to be done; `nil` without such a moment.
    let lead: Double?
    /// Minutes from raising to the first acknowledgement; `nil` without one.
    let acknowledgement: Double?
    let closure: AlertClosed.Closure?
    let isOpen: Bool
    /// Whether it was closed by the due moment; `nil` if it is open or there is none.
    let isInTime: Bool?
    /// What followed, if nobody had acknowledged or closed it when it was due; `nil` otherwise.
    let harm: HarmAfterAlert?

    init(_ alert: RaisedAlert, of file: CaseFile, isAgain: Bool, at moment: Instant) {
        let raised = alert.event.evaluatedAt?.start(in: .utc) ?? alert.raising.occurredAt
        let due = alert.event.dueBy?.last(in: .utc)
        let seen = alert.entries.first { $0.event is AlertAcknowledged }?.occurred.instant
        let closed = alert.closing?.occurredAt
        self.isAgain = isAgain
        lead = due.map { Double(($0 - raised).minutes) }
        acknowledgement = seen.map { Double(($0 - raised).minutes) }
        closure = alert.closing?.event.closure.word
        isOpen = alert.isOpen
        isInTime = due.flatMap { due in closed.map { $0 <= due } }
        let isIgnored = due.map { due in
            due <= moment && (seen.map { $0 > due } ?? true) && (closed.map { $0 > due } ?? true)
        }
        harm = isIgnored == true ? due.map { HarmAfterAlert(after: $0, in: file, until: moment) } : nil
    }
}

/// How the alerts of a rule were answered.
struct AlertTally: Sendable {
    private(set) var cases = 0
    private(set) var opened = 0
    private(set) var reopened = 0
    private(set) var open = 0
    private(set) var leads: [Double] = []
    private(set) var acknowledgements: [Double] = []
    private(set) var clearedInTime = 0
    private(set) var clearedLate = 0
    private(set) var clearedWithoutDue = 0
    private(set) var closures: [AlertClosed.Closure: Int] = [:]
    /// Alerts that nobody had answered when they were due.
    private(set) var ignored = 0
    /// Cases with such an alert, each by what followed on one of them.
    private(set) var harms: [HarmAfterAlert: Int] = [:]

    var ignoredCases: Int { harms.values.reduce(0, +) }

    /// Takes in the alerts of one case.
    mutating func note(_ alerts: [AlertAnswered]) {
        cases += 1
        let followed = Set(alerts.compactMap(\.harm))
        if let gravest = HarmAfterAlert.allCases.first(where: followed.contains) { harms[gravest, default: 0] += 1 }
        for alert in alerts { note(alert) }
    }

    private mutating func note(_ alert: AlertAnswered) {
        opened += 1
        if alert.isAgain { reopened += 1 }
        if alert.isOpen { open += 1 }
        leads += [alert.lead].compactMap(\.self)
        acknowledgements += [alert.acknowledgement].compactMap(\.self)
        if let closure = alert.closure { closures[closure, default: 0] += 1 }
        if alert.closure == .conditionCleared {
            switch alert.isInTime {
            case true?: clearedInTime += 1
            case false?: clearedLate += 1
            case nil: clearedWithoutDue += 1
            }
        }
        if alert.harm != nil { ignored += 1 }
    }
}
