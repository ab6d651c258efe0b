import Almanac
import Events
import Projections
import Specifications

/// Lines that amend other lines, named by their number: 1 is the opening.
extension CaseStory {
    /// Fields of a line are corrected.
    func corrected(
        _ number: Int, _ fields: String, at moment: String, more: String = "", id: EntryID? = nil
    ) -> CaseStory {
        telling(
            moment, "EventCorrected",
            #"{"target":"\#(Self.id(number))","fields":{\#(fields)}\#(more.isEmpty ? "" : ",\(more)")}"#, id: id)
    }

    /// A line is withdrawn.
    func voided(_ number: Int, at moment: String, reason: String = "duplicate") -> CaseStory {
        telling(moment, "EventVoided", #"{"target":"\#(Self.id(number))","reason":"\#(reason)"}"#)
    }

    /// A contact of so many minutes.
    func contact(lasting minutes: Int, _ moment: String, recordedAt: String? = nil) -> CaseStory {
        telling(
            moment, "ContactHeld", #"{"actor":"PO-1","with":"person","minutes":\#(minutes)}"#, recordedAt: recordedAt)
    }
}

/// A moment, moved by so many milliseconds.
func moment(_ text: String, _ offset: Int64 = 0) throws -> Instant {
    try Instant(parsing: text) + .milliseconds(offset)
}

/// What a look finds the last millisecond before a moment, at it, and the first after.
func triplet<Found>(around text: String, _ look: (Instant) throws -> Found) throws -> [Found] {
    try [-1, 0, 1].map { try look(moment(text, $0)) }
}

extension History {
    /// How long the contacts that stand took, in the order they happened.
    var minutes: [Int?] { CaseFile("K-1", self).facts(ContactHeld.self).map(\.event.minutes) }
}
