internal import Almanac
public import Events
internal import Ledger
public import Projections
internal import Watcher

extension Casework {
    /// What waits for an actor over all open cases at a moment, as it was known at another.
    ///
    /// Cases are read one after the other, and only what waits is kept.
    /// - Throws: ``ActorNotFound``, ``UnreadableEntry``, what the store throws.
    public func work(of actor: ActorRef, seenFrom vantage: Vantage) throws -> MyWork {
        try store.read { log in
            let moment = try vantage.asOf ?? presentMoment(of: log)
            let reader = CaseReader(log: log, catalogue: catalogue)
            let directory = try reader.directory(of: [actor], from: vantage)
            let limits = ContactLapsed.limits(in: Policy())
            var items: [WorkItem] = []
            var isKnown = try StreamName(.actor, actor.rawValue).map { try log.version(of: $0) > 0 } ?? false
            try reader.forEachCase(from: vantage) { file in
                let work = CaseWork(of: actor, in: file, at: moment, directory: directory, limits: limits)
                isKnown = isKnown || work.isKnown
                let alerts = try reader.history(of: .alerts, about: file.caseRef, from: vantage)
                items += work.items(alerts: alerts.openAlerts)
            }
            guard isKnown else { throw ActorNotFound(actor: actor) }
            return MyWork(of: actor, at: moment, seenFrom: vantage, directory: directory, items: items)
        }
    }
}
