internal import Events
internal import Projections

/// What may fall on people of one group more than on those of another.
public enum FairnessMeasure: String, CaseIterable, Hashable, Sendable {
    case conditions, breaches, recalls, alerts
    /// Services that were refused because of stigma.
    case refusedServices = "refused_services"

    /// How often each fell on a person; without alerts, which are not in the case.
    static func counts(in file: CaseFile) -> [FairnessMeasure: Int] {
        [
            .conditions: file.facts(ConditionImposed.self).count,
            .breaches: file.facts(BreachSuspected.self).count,
            .recalls: file.recalls.count,
            .refusedServices: file.facts(ArrangementFailed.self).count { $0.event.reason == .stigma },
        ]
    }
}

/// By what groups of people differ.
public enum FairnessTrait: String, CaseIterable, Hashable, Sendable {
    case sex
    case ageBand
    case track
    case ideologyBand
    case offenceClass

    static func groups(of traits: Characteristics) -> [FairnessTrait: String] {
        let named: [FairnessTrait: String?] = [
            .sex: traits.sex?.rawValue, .ageBand: traits.ageBand?.rawValue, .track: traits.track.rawValue,
            .ideologyBand: traits.ideologyBand, .offenceClass: traits.offenceClass,
        ]
        return named.compactMapValues(\.self)
    }
}
