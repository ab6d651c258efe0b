internal import Almanac
internal import Events

extension PlanAndGoals: CaseView {
    public static let title = "plan and goals"

    public init(of dossier: Dossier) {
        let file = dossier.file
        let matrix = NeedsMatrix(of: dossier)
        let goals = file.goals
        let ownGoals = goals.filter { $0.setting.event.setBy == .person }.map {
            Proposal(text: $0.setting.event.statement ?? "goal \($0.id)", state: $0.state.rawValue)
        }
        let ownNeeds = matrix.rows.compactMap { row -> Proposal? in
            guard let need = row.need, need.identification.event.raisedBy == .person else { return nil }
            return Proposal(text: need.domain.inWords, state: row.state.rawValue)
        }
        self.init(
            standpoint: dossier.standpoint, day: file.day(of: dossier.moment), plans: file.plans, goals: goals,
            personProposals: ownGoals + ownNeeds, strengths: Self.strengths(in: file),
            purpose: file.newest(ProfileRecorded.self)?.event.purposeInLife,
            supportUntil: file.opening?.event.supportUntil)
    }

    private static func strengths(in file: CaseFile) -> [String] {
        let assessments = file.facts(AssessmentCompleted.self)
        let newest = Dictionary(assessments.map { ($0.event.kind, $0.id) }) { $1 }
        var seen: Set<String> = []
        return assessments.filter { newest[$0.event.kind] == $0.id }.flatMap { $0.event.protective ?? [] }
            .filter { seen.insert($0).inserted }
    }
}
