internal import Almanac
internal import Events
internal import Ledger

/// A case as the vocabulary has them, long enough to measure folding: contacts, actions, meetings, housing, corrections.
enum SampleCase {
    static let reference = CaseRef("B-500")

    private static var stream: StreamName {
        guard let name = StreamName(.case, reference.rawValue) else { preconditionFailure("not a stream name") }
        return name
    }

    /// Writes the case with so many entries into an empty log.
    static func write(_ entries: Int, to ledger: SQLiteLedger) throws {
        let start = try Instant(parsing: "2025-01-01T08:00:00Z")
        let drafts = try (0..<entries).map { number in
            let (type, data) = event(number)
            let moment = start + .hours(number * 8)
            return Draft(
                id: EntryID(milliseconds: moment.milliseconds, random: (UInt64(number), 7)), stream: stream, type: type,
                schemaVersion: 1, occurred: Occurrence(instant: moment, offsetMinutes: 60),
                attributes: Attributes(recordedBy: "CM-01", agency: "AGY-EXIT"), data: try JSONParser.parse(data))
        }
        try ledger.append(drafts, to: stream, expecting: .none, at: .kept(start + .days(365)))
    }

    /// The entries of the case as the log holds them.
    static func read(from ledger: SQLiteLedger) throws -> [LoggedEntry] { try ledger.entries(.stream(stream)) }

    private static func event(_ number: Int) -> (type: String, data: String) {
        if number == 0 {
            return (
                "CaseOpened",
                #"{"caseRef":"B-500","track":"custodial_release","tz":"Europe/Paris","holidayCalendar":"FR"}"#
            )
        }
        if number == 1 { return ("ReleaseDateSet", #"{"releaseAt":"2026-03-27T15:30+01:00","certainty":"confirmed"}"#) }
        switch number % 5 {
        case 0: return ("ActionAgreed", #"{"actionId":"A\#(number)","task":"call the landlord","owner":"CM-01"}"#)
        case 1: return ("ActionCompleted", #"{"actionId":"A\#(number - 1)","outcome":"done"}"#)
        case 2:
            return ("MeetingHeld", #"{"forum":"case_meeting","present":["prison","probation"],"planReviewed":true}"#)
        case 3:
            return (
                "HousingConfirmed",
                #"{"housingId":"H\#(number)","kind":"supported","availableFrom":"2026-03-27","sharedWith":[]}"#
            )
        default:
            return (
                "ContactHeld",
                #"{"actor":"CM-01","channel":"in_person","minutes":45,"setting":"custody","with":"person"}"#
            )
        }
    }
}
