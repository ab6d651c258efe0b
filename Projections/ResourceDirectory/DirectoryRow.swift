public import Almanac
public import Events

/// One actor of the directory, as a stored view keeps it.
public struct DirectoryRow: Record {
    /// A recorded absence that no duty recorded later takes back as a whole.
    public struct Leave: Record {
        public let from: Moment
        public let to: Moment?
        public let substitute: ActorRef?

        public static let shape = Shape(
            Self.init(from:to:substitute:),
            Field("from", \.from, "First instant, inclusive."),
            Field("to", \.to, "End, exclusive; absent until further notice."),
            Field("substitute", \.substitute, "Who stands in; absent if nobody does or it is not known."))
    }

    /// The newest check of the actor.
    public struct Vetting: Record {
        public let outcome: Term<ActorVetted.Outcome>?
        public let validUntil: CivilDate?

        public static let shape = Shape(
            Self.init(outcome:validUntil:),
            Field("outcome", \.outcome, "What it came to."),
            Field("validUntil", \.validUntil, "Last day it holds, inclusive; absent if no end was set."))
    }

    public let actor: ActorRef
    public let kind: Term<ActorRegistered.Kind>?
    public let agency: AgencyRef?
    public let agencyKind: Term<AgencyKind>?
    /// `nil` if nobody said.
    public let languages: [String]?
    /// `nil` if no check of the person is recorded.
    public let vetting: Vetting?
    /// When the newest hours were confirmed; `nil` if nobody said when the actor can be reached.
    public let hoursConfirmed: Moment?
    /// The zone of the newest hours; UTC if nobody said.
    public let zone: Zone
    public let leave: [Leave]
    /// When the actor was supported by a session of their own.
    public let supportSessions: [Moment]

    public static let shape = Shape(
        Self.init(
            actor:kind:agency:agencyKind:languages:vetting:hoursConfirmed:zone:leave:supportSessions:),
        Field("actor", \.actor, "The actor."),
        Field("kind", \.kind, "In which capacity the actor works."),
        Field("agency", \.agency, "The agency the actor works for."),
        Field("agencyKind", \.agencyKind, "What that agency does."),
        Field("languages", \.languages, "Languages the actor speaks; absent if nobody said."),
        Field("vetting", \.vetting, "The newest check of the person; absent if none is recorded."),
        Field("hoursConfirmed", \.hoursConfirmed, "When the newest hours were confirmed; absent without hours."),
        Field("tz", \.zone, "The zone of the newest hours."),
        Field("leave", \.leave, "Recorded absences."),
        Field("supportSessions", \.supportSessions, "When the actor was supported by a session of their own."))
}

extension DirectoryRow {
    /// The types of entry that it is folded from.
    public static let types: Set<String> = [
        ActorRegistered.name, ActorVetted.name, AvailabilitySet.name, AvailabilityExceptionRecorded.name,
        StaffSupportSessionHeld.name,
    ]

    /// Folds the stream of one actor; only entries of ``types`` count.
    public init(of actor: ActorRef, _ history: History) {
        let record = ActorRecord(actor, history)
        let zone = record.zone
        let vettings = history.entries.compactMap { $0.event as? ActorVetted }.filter { !($0.object == .material) }
        self.init(
            actor: actor, kind: record.registration?.kind, agency: record.registration?.agency,
            agencyKind: record.registration?.agencyKind, languages: record.registration?.languages,
            vetting: vettings.last.map { Vetting(outcome: $0.outcome, validUntil: $0.validUntil) },
            hoursConfirmed: record.availabilityConfirmed(in: zone).map { .instant($0) }, zone: zone,
            leave: Self.leave(in: record, zone),
            supportSessions: record.supportSessions.map {
                .instant($0.event.heldOn.map(zone.startOfDay) ?? $0.occurredAt)
            })
    }

    private static func leave(in record: ActorRecord, _ zone: Zone) -> [Leave] {
        let spans = record.absences.map { fact in
            (fact, from: fact.start(of: fact.event.from, in: zone), to: fact.event.to?.exclusiveEnd(in: zone))
        }
        return spans.enumerated().compactMap { index, span in
            guard span.0.event.effectInForce == .unavailable else { return nil }
            let isTakenBack = spans[(index + 1)...].contains { later in
                later.0.event.effectInForce == .available && later.from <= span.from
                    && (later.to ?? .latest) >= (span.to ?? .latest)
            }
            guard !isTakenBack else { return nil }
            return Leave(
                from: .instant(span.from), to: span.to.map { .instant($0) }, substitute: span.0.event.substitute)
        }
    }
}
