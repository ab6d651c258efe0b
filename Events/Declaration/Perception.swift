/// An event about what somebody perceived or was told; how it was come by decides what it is worth.
public protocol Perception: Event {
    /// How it was come by, as far as the event itself says.
    var how: Term<HowObtained>? { get }
}

extension ObservationRecorded: Perception {}
extension IncidentRecorded: Perception {}

extension Perception {
    /// A warning if neither the event nor its envelope says how it was come by.
    public func warnings(under provenance: Provenance?) -> [Warning] {
        guard how == nil, provenance?.how == nil else { return [] }
        return [Warning("provenance.how", "without it nobody can weigh what was seen or told")]
    }
}
