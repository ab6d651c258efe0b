/// The part of life that a need or an arrangement is about.
public enum NeedDomain: String, Vocabulary {
    case housing, employment, education, training, finance
    case identityDocuments = "identity_documents"
    case health
    case mentalHealth = "mental_health"
    case medication
    case substanceUse = "substance_use"
    case clothingTravel = "clothing_travel"
    case familySupport = "family_support"
    case leisure, faith
    case legalAid = "legal_aid"
    case interpreter
    case personalSafety = "personal_safety"
    case digitalAccess = "digital_access"
    case childcare
    case tattooRemoval = "tattoo_removal"
    case volunteering
}
