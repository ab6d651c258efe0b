public import Almanac
public import Events

/// One agreement to share information, as a stored view keeps it.
public struct AgreementRow: Record {
    public let agreementId: AgreementID
    public let version: Int?
    /// Kinds of agency or single agencies; `nil` means nobody.
    public let parties: [SharingAgreementRegistered.Party]?
    public let liaisons: [ActorRef]?
    public let validFrom: CivilDate
    public let validUntil: CivilDate?
    public let reviewDue: CivilDate?

    public static let shape = Shape(
        Self.init(agreementId:version:parties:liaisons:validFrom:validUntil:reviewDue:),
        Field("agreementId", \.agreementId, "The agreement."),
        Field("version", \.version, "Version, from 1."),
        Field("parties", \.parties, "Who may exchange; absent means nobody."),
        Field("liaisons", \.liaisons, "Whom to ask at the parties."),
        Field("validFrom", \.validFrom, "First day, inclusive."),
        Field("validUntil", \.validUntil, "Last day, inclusive; absent if open-ended."),
        Field("reviewDue", \.reviewDue, "Last day on which it must be reviewed, inclusive; absent if none is due."))

    /// The types of entry that it is folded from.
    public static let types: Set<String> = [SharingAgreementRegistered.name]

    /// Folds the stream of one agreement; `nil` if no registration stands.
    public init?(of history: History) {
        let registered = history.entries.compactMap { entry in
            (entry.event as? SharingAgreementRegistered).map { Fact(event: $0, entry: entry) }
        }
        guard let newest = registered.last else { return nil }
        agreementId = newest.event.agreementId
        version = newest.event.version
        parties = newest.event.parties
        liaisons = newest.event.liaisons
        validFrom = newest.event.validFrom ?? Zone.utc.local(newest.occurredAt).date
        validUntil = newest.event.validUntil
        reviewDue = newest.event.reviewDue
    }

    private init(
        agreementId: AgreementID, version: Int?, parties: [SharingAgreementRegistered.Party]?, liaisons: [ActorRef]?,
        validFrom: CivilDate, validUntil: CivilDate?, reviewDue: CivilDate?
    ) {
        self.agreementId = agreementId
        self.version = version
        self.parties = parties
        self.liaisons = liaisons
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.reviewDue = reviewDue
    }

    /// Whether it holds on a day.
    public func holds(on day: CivilDate) -> Bool { validFrom <= day && validUntil.map { $0 >= day } ?? true }

    /// Whether an agency is a party, by its reference or by its kind.
    public func binds(_ agency: AgencyRef, _ kind: Term<AgencyKind>?) -> Bool {
        (parties ?? []).contains { party in
            switch party {
            case .agency(let reference): reference == agency
            case .agencies(let word): kind == word
            }
        }
    }
}
