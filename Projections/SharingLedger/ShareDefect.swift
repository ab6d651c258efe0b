public import Events

/// Something that is wrong with an act of passing information on.
public enum ShareDefect: String, Vocabulary {
    case noLegalBasis = "no_legal_basis"
    case agreementNotNamed = "agreement_not_named"
    case agreementUnknown = "agreement_unknown"
    case agreementNotYetInForce = "agreement_not_yet_in_force"
    case agreementEnded = "agreement_ended"
    case senderNotParty = "sender_not_party_to_agreement"
    case recipientNotParty = "recipient_not_party_to_agreement"
    case categoryNotCovered = "category_not_covered_by_agreement"
    case consentMissing = "consent_missing"
    case consentRefused = "consent_refused"
    case consentWithdrawn = "consent_withdrawn"
    /// Given, and past its last day when the information was passed on.
    case consentEnded = "consent_ended"
    case recipientNotInConsent = "recipient_not_named_in_consent"
    case classifiedContent = "classified_content_passed_on"
    case pastoralToAuthorities = "pastoral_content_to_police_intelligence_or_prosecution"
}
