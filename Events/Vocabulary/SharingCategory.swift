/// What kind of information agencies pass on to each other.
public enum SharingCategory: String, Vocabulary {
    case status
    case releaseDate = "release_date"
    case contactDetails = "contact_details"
    case needs
    case healthSummary = "health_summary"
    case assessmentSummary = "assessment_summary"
    case intelligencePointer = "intelligence_pointer"
    case conditions
    case familyInformation = "family_information"
    case programmeProgress = "programme_progress"
    case pastoral
}
