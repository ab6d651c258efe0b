import Specifications

extension CaseStory {
    /// What is known of the person is recorded.
    func profile(_ fields: String, at moment: String = "2025-09-15T08:00Z") -> CaseStory {
        telling(moment, "ProfileRecorded", "{\(fields)}")
    }
}
