/// The part of life that a plan covers.
public enum PlanDomain: String, Vocabulary {
    case housing
    case workEducation = "work_education"
    case finance, health
    case mentalHealth = "mental_health"
    case substanceUse = "substance_use"
    case familyNetwork = "family_network"
    case leisure
    case identityDocuments = "identity_documents"
    case faithMeaning = "faith_meaning"
    case ideology, safety, digital, victims, legal
}
