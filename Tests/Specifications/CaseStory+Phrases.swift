/// Lines that many stories need, in the words of the field.
extension CaseStory {
    /// A release date is set.
    public func releaseSet(
        _ release: String, known: String = "2025-09-20T08:00Z", more: String = ""
    ) -> CaseStory {
        telling(known, "ReleaseDateSet", #"{"releaseAt":"\#(release)"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    /// The person leaves custody.
    public func released(_ at: String, more: String = #""unexpectedReception":"none""#) -> CaseStory {
        telling(at, "PersonReleased", "{\(more)}")
    }

    /// The person is back in custody.
    public func returnedToCustody(_ at: String) -> CaseStory { telling(at, "PersonReturnedToCustody", "{}") }

    /// An actor takes a role that goes on after release.
    public func role(
        _ role: String, _ actor: String, from: String = "2025-10-01T08:00Z", setting: String = "both",
        continues: Bool = true
    ) -> CaseStory {
        telling(
            from, "RoleAssigned",
            #"{"actor":"\#(actor)","role":"\#(role)","setting":"\#(setting)","continuesAfterRelease":\#(continues)}"#)
    }

    /// An actor is published as a core contact.
    public func contact(_ actor: String, from: String = "2026-01-10T08:00Z", more: String = "") -> CaseStory {
        telling(
            from, "ContactPointPublished",
            #"{"actor":"\#(actor)","capacity":"core","channels":["phone"]\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    /// An actor works Monday to Friday, 09:00 to 17:00.
    public func officeHours(_ actor: String, from: String = "2025-06-01T08:00Z") -> CaseStory {
        let window = #"{"days":[0,1,2,3,4],"from":"09:00","to":"17:00"}"#
        return telling(
            from, "AvailabilitySet",
            #"{"actor":"\#(actor)","pattern":"weekly","windows":[\#(window)],"tz":"Europe/Paris","calendar":"CAL"}"#,
            in: "actor/\(actor)")
    }

    /// An actor can be reached at all hours.
    public func always(_ actor: String, from: String = "2025-06-01T08:00Z") -> CaseStory {
        telling(
            from, "AvailabilitySet", #"{"actor":"\#(actor)","pattern":"always","tz":"Europe/Paris"}"#,
            in: "actor/\(actor)")
    }

    /// A day is declared closed in the calendar `CAL`.
    public func holiday(_ date: String, more: String = "") -> CaseStory {
        telling(
            "2025-06-01T08:00Z", "PublicHolidayDeclared",
            #"{"calendar":"CAL","date":"\#(date)"\#(more.isEmpty ? "" : ",\(more)")}"#, in: "calendar/CAL")
    }

    /// A contact with the person takes place.
    public func met(_ actor: String, _ at: String, channel: String = "in_person") -> CaseStory {
        telling(at, "ContactHeld", #"{"actor":"\#(actor)","channel":"\#(channel)","with":"person"}"#)
    }
}
