internal import Access
internal import Almanac
public import Events
internal import Ledger
public import Projections
internal import Watcher

extension Casework {
    /// What waits for an actor over all open cases at a moment, as it was known at another.
    ///
    /// Seen from today, the lists say which cases those are; from elsewhere, or if the lists are out of date, all cases
    /// are read one after the other, and only what waits is kept.
    /// - Throws: ``ActorNotFound``, ``UnreadableEntry``, what the store throws.
    public func work(of actor: ActorRef, seenFrom vantage: Vantage) throws -> Shown<MyWork> {
        try door.read(.view(MyWork.self, .list)) { sight in
            let log = sight.log
            let reader = self.reader(on: log)
            let directory = try reader.directory(of: [actor], from: vantage)
            let agency = directory[actor]?.registration?.agency
            let chosen = vantage == .today ? try CasesOfActor(actor, agency, in: reader).streams : nil
            if let work = try work(of: actor, in: chosen, reader, directory, vantage) { return Self.show(work, sight) }
            // An actor whose work is all done is in no list.
            guard chosen != nil, let work = try work(of: actor, in: nil, reader, directory, vantage) else {
                throw ActorNotFound(actor: actor)
            }
            return Self.show(work, sight)
        }
    }

    private static func show(_ work: MyWork, _ sight: Sight) -> Shown<MyWork> {
        sight.tells(of: Set(work.items.map(\.caseRef)))
        return sight.shown(work)
    }

    /// What waits in some cases, or in all; `nil` if neither the directory nor any of them knows the actor.
    private func work(
        of actor: ActorRef, in chosen: Set<StreamName>?, _ reader: CaseReader, _ directory: ActorDirectory,
        _ vantage: Vantage
    ) throws -> MyWork? {
        let moment = try vantage.asOf ?? presentMoment(of: reader.log)
        let policies = try reader.policies(from: vantage)
        var items: [WorkItem] = []
        var isKnown = try StreamName(.actor, actor.rawValue).map { try reader.log.version(of: $0) > 0 } ?? false
        try reader.forEachCase(among: chosen, from: vantage) { file in
            let limits = ContactLapsed.limits(in: policies.policy(for: file, asking: Clock(at: moment)))
            let work = CaseWork(of: actor, in: file, at: moment, directory: directory, limits: limits)
            isKnown = isKnown || work.isKnown
            let alerts = try reader.history(of: .alerts, about: file.caseRef, from: vantage)
            items += work.items(alerts: alerts.openAlerts)
        }
        guard isKnown else { return nil }
        return MyWork(of: actor, at: moment, seenFrom: vantage, directory: directory, items: items)
    }
}
