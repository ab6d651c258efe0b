internal import Almanac
internal import Events
internal import Ledger
internal import Projections
internal import Watcher

/// Asks the rules about staff what each actor carries over all cases, as known at one moment.
struct StaffWatcher {
    /// What the rules say of an actor, and when to ask again.
    struct Verdict {
        let evaluation: StaffEvaluation
        let watch: StaffWatch
    }

    private static let types = StaffRoster.types.union([EventCorrected.name, EventVoided.name])

    private let moment: Instant
    private let vantage: Vantage
    private let policies: PolicyBook
    /// Somebody of each agency that supports its staff.
    private let supporters: [ActorRecord]

    init(at moment: Instant, readingFrom reader: CaseReader) throws {
        self.moment = moment
        vantage = .watching(at: moment)
        policies = try reader.policies(from: vantage)
        supporters = try Self.supporters(from: .watching(at: moment), reader)
    }

    /// The agencies that support their staff, in order.
    var supporting: [String] { ActorDirectory(supporters).supportingAgencies.map(\.rawValue).sorted() }

    /// What the rules say of one actor.
    ///
    /// - Parameter cases: All cases in which the actor ever had a part; others do no harm.
    func verdict(on actor: ActorRef, in cases: [CaseRef], readingFrom reader: CaseReader) throws -> Verdict {
        var roster = StaffRoster()
        for stream in cases.compactMap({ StreamName(.case, $0.rawValue) }) {
            // A case that cannot be read is reported by whoever looks at cases.
            guard let file = try? Self.file(stream, from: vantage, reader) else { continue }
            roster.count(file)
        }
        let record = try StreamName(.actor, actor.rawValue).map { stream in
            ActorRecord(actor, try reader.history(of: stream, from: vantage))
        }
        let directory = ActorDirectory(supporters + [record].compactMap(\.self))
        let evaluation = StaffEvaluation(
            of: roster.loads.filter { $0.actor == actor }, at: moment, directory: directory,
            policies: policies)
        return Verdict(evaluation: evaluation, watch: StaffWatch(actor: actor, due: evaluation.nextChange))
    }

    /// What the rules say of everybody.
    func evaluation(readingFrom reader: CaseReader) throws -> StaffEvaluation {
        var roster = StaffRoster()
        for stream in try reader.log.streams(of: .case) {
            // A case that cannot be read is reported by whoever looks at cases.
            guard let file = try? Self.file(stream, from: vantage, reader) else { continue }
            roster.count(file)
        }
        return StaffEvaluation(
            of: roster.loads, at: moment, directory: try reader.wholeDirectory(from: vantage), policies: policies)
    }

    private static func file(_ stream: StreamName, from vantage: Vantage, _ reader: CaseReader) throws -> CaseFile {
        let entries = try reader.log.entries(Selection(stream: stream, types: types))
        return CaseFile(CaseRef(stream.subject), try History(entries, seenFrom: vantage, with: reader.catalogue))
    }

    private static func supporters(from vantage: Vantage, _ reader: CaseReader) throws -> [ActorRecord] {
        var streams: Set<StreamName> = []
        try reader.log.forEach(.types([StaffSupportSessionHeld.name])) { entry in
            streams.insert(entry.stream)
            return true
        }
        var seen: Set<AgencyRef> = []
        return try streams.sorted().compactMap { stream in
            let record = ActorRecord(ActorRef(stream.subject), try reader.history(of: stream, from: vantage))
            guard let agency = record.registration?.agency, !record.supportSessions.isEmpty else { return nil }
            return seen.insert(agency).inserted ? record : nil
        }
    }
}
