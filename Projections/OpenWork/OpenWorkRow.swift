public import Almanac
public import Events

/// Something that somebody still has to do in an open case, as a stored view keeps it; without its text.
public struct OpenWorkRow: Record {
    /// What is to be done.
    public enum Kind: String, Vocabulary { case action, appointment, decision, request }

    public let caseRef: CaseRef
    public let kind: Kind
    /// The reference of the action, the arrangement or the request; of a decision, the entry that asks for it.
    public let reference: String
    /// Who does it: an actor, a relative, an agency, or the kind of authority that decides; `nil` if nobody said.
    public let owner: String?
    /// The agency that answers for it, if it is not the owner; `nil` if nobody said.
    public let agency: AgencyRef?
    /// By when, or when the appointment is; `nil` if nobody said.
    public let dueBy: Moment?
    public let releaseCritical: Bool?
    public let zone: Zone

    public static let shape = Shape(
        Self.init(caseRef:kind:reference:owner:agency:dueBy:releaseCritical:zone:),
        Field("caseRef", \.caseRef, "The case."),
        Field("kind", \.kind, "What is to be done."),
        Field("reference", \.reference, "What it is known by."),
        Field("owner", \.owner, "Who does it; absent if nobody said."),
        Field("agency", \.agency, "The agency that answers for it; absent if nobody said."),
        Field("dueBy", \.dueBy, "By when; a date means the end of that local day; absent if nobody said."),
        Field("releaseCritical", \.releaseCritical, "Whether the release depends on it; absent if nobody said."),
        Field("tz", \.zone, "The zone of the case."))

    /// What tells it from everything else in the case.
    public var key: String { "\(kind.rawValue)/\(reference)" }

    /// The last instant at which it is in time, or at which an appointment may be, inclusive; `nil` if nobody said.
    public var due: Instant? { dueBy?.last(in: zone) }

    /// Whether the time for it has passed at a moment. An appointment that has passed is not overdue.
    public func isOverdue(at moment: Instant) -> Bool { kind != .appointment && due.map { $0 < moment } ?? false }

    /// Where it comes in the list: what is to be done by its date, then appointments by theirs.
    public var order: Int64 { (kind == .appointment ? Self.firstAppointment : 0) + (due ?? .latest).milliseconds }

    /// The numbers of what is to be done.
    public static let tasks = Instant.earliest.milliseconds...Instant.latest.milliseconds

    /// The numbers of the appointments that are not over at a moment; those of the past are nobody's work.
    public static func appointments(from moment: Instant) -> ClosedRange<Int64> {
        firstAppointment + moment.milliseconds...firstAppointment + Instant.latest.milliseconds
    }

    // Wider than all instants together.
    private static let firstAppointment: Int64 = 1 << 52

    /// The work as one object.
    public func json(at moment: Instant) -> JSON {
        .record([
            "caseRef": caseRef.json, "kind": kind.json, "reference": reference.json, "owner": owner?.json,
            "agency": agency?.json, "dueBy": dueBy?.json, "overdue": isOverdue(at: moment).json,
            "releaseCritical": releaseCritical?.json,
        ])
    }

    /// The work in one line.
    public func line(at moment: Instant) -> TextLine {
        let when = dueBy.map { "\(kind == .appointment ? "on" : "due") \(SpokenTime(in: zone).shortMoment($0))" }
        let parts = [
            caseRef.rawValue, "\(kind.inWords) \(reference)", owner ?? agency?.rawValue ?? "nobody named",
            when ?? "no date recorded", isOverdue(at: moment) ? "overdue" : nil,
            releaseCritical == true ? "the release depends on it" : nil,
        ]
        return TextLine(parts.compactMap { $0 }.joined(separator: "  "), isOverdue(at: moment) ? .alert : .plain)
    }
}
