public import Almanac

/// A measured result, at any time, including years after supervision.
public struct OutcomeRecorded: Event {
    public static let name = "OutcomeRecorded"
    public static let meaning = "A result was measured, or is known to be unknown."

    /// What is measured.
    public enum Indicator: String, Vocabulary {
        case reoffendingTerror = "reoffending_terror"
        case reoffendingOther = "reoffending_other"
        case recall
        case housingKept = "housing_kept"
        case employmentKept = "employment_kept"
        case educationProgress = "education_progress"
        case programmeCompletion = "programme_completion"
        case disengagementBehaviour = "disengagement_behaviour"
        case cognitiveDistancing = "cognitive_distancing"
        case networkChange = "network_change"
        case wellbeing
        case selfEsteem = "self_esteem"
        case socialBonds = "social_bonds"
        case familyRadicalisationPrevented = "family_radicalisation_prevented"
        case contactWithExtremistGroup = "contact_with_extremist_group"
    }

    /// Who says what the result is.
    public enum Source: String, Vocabulary {
        case selfReport = "self_report"
        case worker, register, family, partner
    }

    /// Whether a result was observed.
    public enum Knowledge: String, Vocabulary {
        case observed
        case unknownAfterSupervision = "unknown_after_supervision"
    }

    public let indicator: Term<Indicator>
    public let value: JSON?
    public let unit: String?
    public let measuredOn: CivilDate?
    public let source: Term<Source>?
    public let followUpMonth: Int?
    public let known: Term<Knowledge>?

    public static let shape = Shape(
        Self.init(indicator:value:unit:measuredOn:source:followUpMonth:known:),
        Field("indicator", \.indicator, "What was measured."),
        Field("value", \.value, "The result: a number, true or false, or a word; absent if it is not known."),
        Field("unit", \.unit, "The unit of a number, such as weeks."),
        Field("measuredOn", \.measuredOn, "The day it was measured; absent means when it occurred."),
        Field("source", \.source, "Who says so."),
        Field("followUpMonth", \.followUpMonth, "Months since supervision ended, from 0; absent during supervision."),
        Field("known", \.known, "Whether it was observed; unknown is not the same as no."))

    public var headline: String {
        let measured: String? =
            switch value {
            case .number(let number): [number, unit].compactMap(\.self).joined(separator: " ")
            case .boolean(let holds): holds ? "yes" : "no"
            default: nil
            }
        let unknown = known == .unknownAfterSupervision ? "not known after supervision" : nil
        return "Outcome: \(indicator.inWords)".listing(measured, unknown)
    }

    public var flaw: Refusal? { ReligiousPractice.refusal(of: indicator, in: "indicator") }
}
