import Specifications

extension CaseStory {
    /// A session of a programme is delivered.
    func delivered(
        _ moment: String, minutes: Int? = 60, _ id: String = "EN1", more: String = ""
    ) -> CaseStory {
        let parts = [
            #""enrolmentId":"\#(id)""#, minutes.map { #""minutes":\#($0)"# }, more.isEmpty ? nil : more,
        ]
        return telling(moment, "ProgrammeSessionHeld", "{\(parts.compactMap(\.self).joined(separator: ","))}")
    }

    /// The planned dose of a programme changes.
    func dose(_ hours: String, at moment: String, _ id: String = "EN1") -> CaseStory {
        telling(
            moment, "ProgrammeIntensityChanged", #"{"enrolmentId":"\#(id)","toHoursPerWeek":\#(hours)}"#)
    }
}
