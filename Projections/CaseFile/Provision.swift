public import Almanac
public import Events

/// Something that was confirmed for the person: an arrangement of a provider, or a place to live.
public struct Provision: Sendable {
    /// What confirmed it.
    public enum Source: Sendable {
        case arrangement(Fact<ArrangementConfirmed>)
        case place(Fact<HousingConfirmed>)
    }

    /// How it stands on a day.
    public enum State: String, Vocabulary {
        /// It begins later.
        case coming
        case standing
        /// Its last day, its appointment or its supply is over.
        case ended
        case failed
        /// Another one took its place.
        case replaced

        /// Whether it is there or will be.
        public var isLive: Bool { self == .coming || self == .standing }
    }

    public let source: Source
    /// First day, inclusive.
    public let from: CivilDate
    /// Last day, inclusive, of what was confirmed, of the supply, or of an appointment that stands alone; `nil` if
    /// open-ended or unknown.
    public let until: CivilDate?
    /// How it was lost; `nil` if it was not.
    public let failure: Fact<ArrangementFailed>?
    /// The reference of what took its place; `nil` if nothing did.
    public let replacement: String?

    /// The arrangement; `nil` for a place to live.
    public var arrangement: Fact<ArrangementConfirmed>? {
        if case .arrangement(let fact) = source { fact } else { nil }
    }

    /// The place to live; `nil` for anything else.
    public var place: Fact<HousingConfirmed>? {
        if case .place(let fact) = source { fact } else { nil }
    }

    public var entry: Entry {
        switch source {
        case .arrangement(let fact): fact.entry
        case .place(let fact): fact.entry
        }
    }

    public var reference: String {
        switch source {
        case .arrangement(let fact): fact.event.arrangementId.rawValue
        case .place(let fact): fact.event.housingId.rawValue
        }
    }

    public var domain: Term<NeedDomain> { arrangement?.event.domain ?? .known(.housing) }
    /// The need it was confirmed for; `nil` if none was named.
    public var needId: NeedID? { arrangement?.event.needId }
    public var provider: PartyRef? { arrangement?.event.provider }
    /// When an appointment is; `nil` if it is none, or nobody said.
    public var appointment: Moment? { arrangement?.event.at }
    public var supplyDays: Int? { arrangement?.event.supplyDays }

    /// How it stands on a day.
    public func state(on day: CivilDate) -> State {
        if failure != nil { return .failed }
        if replacement != nil { return .replaced }
        if until.map({ $0 < day }) ?? false { return .ended }
        return from > day ? .coming : .standing
    }

    /// Whether it is there on that day. It is until its last day or until it is lost, also if something else was
    /// confirmed to take its place: that may begin later.
    public func covers(_ day: CivilDate) -> Bool {
        failure == nil && from <= day && until.map { $0 >= day } ?? true
    }

    /// Whether both cover a day in common.
    public func overlaps(_ other: Provision) -> Bool {
        from <= other.until ?? .latest && other.from <= until ?? .latest
    }
}
