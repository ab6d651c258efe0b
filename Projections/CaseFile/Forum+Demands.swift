public import Events

extension Forum {
    /// The forums that do not prepare the release of one person.
    public static let notAboutRelease: Set<Forum> = [.securityAnalysis, .steeringGroup, .professionalPractice]
}
