internal import Events

extension CaseFile {
    /// The data of the service profile that the case was opened with; `nil` without one, and for one of which nothing is
    /// known.
    public var serviceProfile: ServiceProfile? { opening?.event.profile.flatMap { ProfileCatalogue[$0] } }
}
