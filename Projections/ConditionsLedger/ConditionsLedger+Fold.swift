internal import Almanac
internal import Events

extension ConditionsLedger: CaseView {
    public static let title = "conditions"

    public init(of dossier: Dossier) {
        let file = dossier.file
        let conditions = file.conditions
        let breaches = file.breaches
        let known = Set(conditions.map(\.id))
        self.init(
            standpoint: dossier.standpoint,
            rows: conditions.map { condition in
                Row(
                    condition: condition, state: condition.state(on: file.day(of: dossier.moment)),
                    blockers: file.blockers(of: condition, at: dossier.moment),
                    breaches: breaches.filter { $0.suspicion.event.conditionId == condition.id })
            },
            otherBreaches: breaches.filter { breach in
                !(breach.suspicion.event.conditionId.map(known.contains) ?? false)
            },
            recallHistory: file.recalls)
    }
}
