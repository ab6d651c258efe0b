/// A document or registration that the person needs to function.
public enum IdentityDocument: String, Vocabulary {
    case idDocument = "id_document"
    case residencePermit = "residence_permit"
    case taxNumber = "tax_number"
    case healthInsurance = "health_insurance"
    case socialSecurity = "social_security"
    case bankAccount = "bank_account"
    case birthCertificate = "birth_certificate"
    case drivingLicence = "driving_licence"
    case releaseCertificate = "release_certificate"
}
