public import Almanac
internal import Events

/// What is on record of one case, seen from one vantage: the material that views are folded from.
public struct Dossier: Sendable {
    /// Streams beside the case's own, its team's and the calendars' that a view may need.
    public enum Source: Hashable, Sendable {
        /// Who looked at the case.
        case accesses
        /// What the watcher said of the case.
        case alerts
        /// The partnerships' own entries, all of them.
        case partnerships
    }

    public let file: CaseFile
    /// The case's own entries, with what was withdrawn.
    public let history: History
    public let vantage: Vantage
    /// The moment that counts as the present.
    public let moment: Instant
    /// The case's team with its availability, the calendars and the agreements.
    public let directory: ActorDirectory
    /// The entries of the sources that were asked for; what was not asked for is empty.
    private let others: [Source: History]

    /// Puts together what was read.
    public init(
        _ file: CaseFile, _ history: History, seenFrom vantage: Vantage, moment: Instant,
        directory: ActorDirectory = ActorDirectory(), others: [Source: History] = [:]
    ) {
        self.file = file
        self.history = history
        self.vantage = vantage
        self.moment = moment
        self.directory = directory
        self.others = others
    }

    public var standpoint: Standpoint {
        Standpoint(caseRef: file.caseRef, zone: file.zone, moment: moment, vantage: vantage)
    }

    /// The same record with another moment as the present: what it would say if only the clock had moved.
    func moved(to moment: Instant) -> Dossier {
        Dossier(file, history, seenFrom: vantage, moment: moment, directory: directory, others: others)
    }

    /// The entries of a source, in the order they happened.
    public subscript(source: Source) -> History { others[source] ?? .empty }
}
