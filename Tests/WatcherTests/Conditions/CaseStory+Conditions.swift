import Specifications

extension CaseStory {
    /// A condition is imposed.
    func imposed(
        _ kind: String, _ id: String = "C1", at moment: String = "2026-01-10T09:00Z", from: String = "2026-03-10",
        more: String = ""
    ) -> CaseStory {
        telling(
            moment, "ConditionImposed",
            #"{"conditionId":"\#(id)","kind":"\#(kind)","from":"\#(from)"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    /// What holds of a condition changes.
    func conditionChanged(_ change: String, _ id: String = "C1", at moment: String, from: String) -> CaseStory {
        telling(
            moment, "ConditionChanged", #"{"conditionId":"\#(id)","change":"\#(change)","from":"\#(from)"}"#)
    }

    /// A place to live is confirmed.
    func housed(_ from: String, until: String? = nil, at moment: String = "2026-01-12T09:00Z") -> CaseStory {
        let end = until.map { #","availableUntil":"\#($0)""# } ?? ""
        return telling(moment, "HousingConfirmed", #"{"housingId":"H1","availableFrom":"\#(from)"\#(end)}"#)
    }

    /// Participation in a programme starts.
    func enrolled(
        _ setting: String?, _ id: String = "EN1", hours: String? = "3", at moment: String = "2026-01-12T09:00Z",
        more: String = ""
    ) -> CaseStory {
        let parts = [
            #""enrolmentId":"\#(id)""#, setting.map { #""setting":"\#($0)""# }, hours.map { #""hoursPerWeek":\#($0)"# },
            more.isEmpty ? nil : more,
        ]
        return telling(moment, "ProgrammeEnrolled", "{\(parts.compactMap(\.self).joined(separator: ","))}")
    }

    /// Participation in a programme ends.
    func enrolmentEnded(_ outcome: String, _ id: String = "EN1", at moment: String) -> CaseStory {
        telling(moment, "ProgrammeEnded", #"{"enrolmentId":"\#(id)","outcome":"\#(outcome)"}"#)
    }
}
