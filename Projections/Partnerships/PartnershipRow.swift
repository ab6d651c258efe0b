public import Almanac
public import Events

/// One partnership, as a stored view keeps it: what it held, planned and recorded of itself.
public struct PartnershipRow: Record {
    /// A session of a forum.
    public struct Session: Record {
        public let forum: Term<Forum>
        public let at: Moment

        public static let shape = Shape(
            Self.init(forum:at:),
            Field("forum", \.forum, "Which forum."), Field("at", \.at, "When it begins, or began."))
    }

    /// A review of how the partners work together.
    public struct Review: Record {
        public let kind: Term<PartnershipReviewRecorded.Kind>?
        public let at: Moment
        public let protocolWorked: Bool?

        public static let shape = Shape(
            Self.init(kind:at:protocolWorked:),
            Field("kind", \.kind, "How it was found out."),
            Field("at", \.at, "When."),
            Field("protocolWorked", \.protocolWorked, "Whether the protocol worked; absent if nobody said."))
    }

    /// The name: the subject of its stream.
    public let name: String
    /// Sessions that took place, in order.
    public let held: [Session]
    /// Sessions that were planned and not cancelled, in order; also those that are past by now.
    public let scheduled: [Session]
    /// Sessions that were cancelled.
    public let cancelled: Int
    /// Kinds of agency that were ever there, by name.
    public let present: [Term<AgencyKind>]
    /// Agencies that were ever invited, by name.
    public let invited: [AgencyRef]
    public let reviews: [Review]

    public static let shape = Shape(
        Self.init(name:held:scheduled:cancelled:present:invited:reviews:),
        Field("name", \.name, "The partnership."),
        Field("held", \.held, "Sessions that took place."),
        Field("scheduled", \.scheduled, "Sessions that were planned and not cancelled."),
        Field("cancelled", \.cancelled, "How many sessions were cancelled."),
        Field("present", \.present, "Kinds of agency that were ever there."),
        Field("invited", \.invited, "Agencies that were ever invited."),
        Field("reviews", \.reviews, "Reviews of how the partners work together."))
}

extension PartnershipRow {
    /// The types of entry that it is folded from.
    public static let types: Set<String> = [
        MeetingHeld.name, MeetingScheduled.name, MeetingCancelled.name, PartnershipReviewRecorded.name,
    ]

    /// Folds the stream of one partnership. Its days without an hour are meant in UTC, for it names no zone.
    public init(of name: String, _ history: History) {
        var (held, scheduled): ([Session], [Session]) = ([], [])
        var (cancelled, reviews) = (0, [Review]())
        var (present, invited): (Set<Term<AgencyKind>>, Set<AgencyRef>) = ([], [])
        for entry in history.entries {
            let moment = Moment.instant(entry.occurred.instant)
            switch entry.event {
            case let event as MeetingHeld:
                held.append(Session(forum: event.forum, at: event.at ?? moment))
                present.formUnion(event.present ?? [])
            case let event as MeetingScheduled:
                scheduled.append(Session(forum: event.forum, at: event.at ?? moment))
                invited.formUnion(event.invited ?? [])
            case let event as MeetingCancelled:
                cancelled += 1
                let off = Session(forum: event.forum, at: event.at ?? moment)
                scheduled.removeAll { $0 == off }
                if let instead = event.rescheduledTo { scheduled.append(Session(forum: event.forum, at: instead)) }
            case let event as PartnershipReviewRecorded:
                reviews.append(Review(kind: event.kind, at: moment, protocolWorked: event.protocolWorked))
            default: break
            }
        }
        self.init(
            name: name, held: held.sorted(by: Session.comesBefore),
            scheduled: scheduled.sorted(by: Session.comesBefore),
            cancelled: cancelled, present: present.sorted { $0.rawValue < $1.rawValue }, invited: invited.sorted(),
            reviews: reviews)
    }
}

extension PartnershipRow.Session {
    static func comesBefore(_ left: Self, _ right: Self) -> Bool {
        (left.at.start(in: .utc), left.forum.rawValue) < (right.at.start(in: .utc), right.forum.rawValue)
    }
}
