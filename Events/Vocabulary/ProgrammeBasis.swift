/// Why a person takes part in a programme.
public enum ProgrammeBasis: String, Vocabulary {
    case voluntary
    case mandatoryByDecision = "mandatory_by_decision"
    case incentiveLinked = "incentive_linked"
}
