import Almanac
import Events
import Outcomes
import Projections
import Specifications

extension CaseStory {
    /// The releases of the story, with nothing known after a moment.
    func rows(until moment: String = "2027-06-01T08:00Z") throws -> [OutcomeRow] {
        let end = try Instant(parsing: moment)
        return try ReleaseEpisode.all(in: try file()).compactMap { episode in
            let then = Vantage(knownAt: episode.gate)
            return OutcomeRow(
                episode, asKnownAtGate: try file(from: then), directoryThen: try directory(from: then),
                directory: try directory(), until: end)
        }
    }

    /// The only release of the story.
    func row(until moment: String = "2027-06-01T08:00Z") throws -> OutcomeRow {
        let rows = try rows(until: moment)
        guard rows.count == 1, let row = rows.first else { throw NotOneRelease(count: rows.count) }
        return row
    }

    /// A result that was measured on a day.
    func measured(_ indicator: String, _ value: String, on day: String, more: String = "") -> CaseStory {
        telling(
            "\(day)T12:00Z", "OutcomeRecorded",
            #"{"indicator":"\#(indicator)","value":\#(value),"measuredOn":"\#(day)"\#(more.isEmpty ? "" : ",\(more)")}"#
        )
    }

    /// The case is closed.
    func closed(_ at: String, reason: String = "end_of_mandate") -> CaseStory {
        telling(at, "CaseClosed", #"{"reason":"\#(reason)"}"#)
    }

    /// Somebody met the person.
    func met(_ at: String) -> CaseStory {
        telling(at, "ContactHeld", #"{"actor":"EX-1","with":"person","minutes":30}"#)
    }
}

struct NotOneRelease: Error { let count: Int }
