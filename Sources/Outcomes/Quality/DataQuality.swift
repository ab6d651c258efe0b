public import Almanac
internal import Events
public import Projections

/// How well things are recorded: how late, with what provenance, how often corrected or withdrawn, and what contradicts.
///
/// It says how good the record is, and nothing about persons. Take in every stream once.
public struct DataQuality: Sendable {
    var lateness: [String: Lateness] = [:]
    var provenance: [String: ProvenanceTally] = [:]
    var amendments: [String?: AmendmentTally] = [:]
    var withdrawals: [String?: Int] = [:]
    var merges: [Merge: Int] = [:]
    var managers = ManagerTally()
    var contacts: [String?: (held: Int, withoutMinutes: Int)] = [:]
    var words: [WordPlace: [String: Int]] = [:]
    var unreadable: [String: Int] = [:]

    /// Without any entry.
    public init() {}

    /// Takes in one stream.
    ///
    /// - Parameter zone: Where its days are meant, by whose end an entry without an hour had happened.
    public mutating func add(_ history: History, in zone: Zone) {
        for entry in history.entries where !(entry.event is any Amendment) {
            lateness[entry.logged.type, default: Lateness()].note(entry, in: zone)
            if let gaps = entry.missingProvenance {
                provenance[entry.logged.type, default: ProvenanceTally()].note(gaps)
            }
            for place in entry.unknownWords { words[place.place, default: [:]][place.word, default: 0] += 1 }
        }
        noteAmendments(in: history)
        noteMerges(in: history)
    }

    /// Takes in what only a case as a whole can tell: its case managers, and its contacts.
    public mutating func add(_ file: CaseFile) {
        managers.note(file)
        for contact in file.facts(ContactHeld.self) {
            let channel = contact.event.channel.map(\.told)
            let former = contacts[channel] ?? (0, 0)
            let isWithout = contact.event.minutes == nil
            contacts[channel] = (former.held + 1, former.withoutMinutes + (isWithout ? 1 : 0))
        }
    }

    /// Takes in that a stream could not be read because of an entry of that type; nothing else of it is taken in.
    public mutating func addUnreadable(_ type: String) { unreadable[type, default: 0] += 1 }

    private mutating func noteAmendments(in history: History) {
        for entry in history.entries + history.withdrawn where !(entry.event is any Amendment) {
            let agency = entry.attributes.agency?.rawValue
            amendments[agency, default: AmendmentTally()].note(
                isCorrected: history.corrections[entry.id] != nil, isWithdrawn: history.withdrawals[entry.id] != nil)
        }
    }

    private mutating func noteMerges(in history: History) {
        for entry in history.withdrawn where !(entry.event is any Amendment) {
            let reason = (history.withdrawals[entry.id]?.event as? EventVoided)?.reason
            withdrawals[reason.map(\.told), default: 0] += 1
            if reason == .duplicate { merges[history.keepsTwin(of: entry) ? .merged : .lostBoth, default: 0] += 1 }
            if reason == .wrongCase { merges[.movedElsewhere, default: 0] += 1 }
        }
        merges[.standsTwice, default: 0] += history.twins
    }
}
