internal import Almanac
internal import Events

extension AssessmentLedger: CaseView {
    public init(of dossier: Dossier) {
        let file = dossier.file
        let changes = file.changes
        let assessments = file.assessments
        self.init(
            standpoint: dossier.standpoint,
            rows: assessments.map { Row($0, in: file, at: dossier.moment, changes) },
            unassessedChanges: assessments.isEmpty ? changes : [])
    }
}

extension AssessmentLedger.Row {
    init(
        _ fact: Fact<AssessmentCompleted>, in file: CaseFile, at moment: Instant, _ changes: [CircumstanceChange]
    ) {
        self.init(
            fact: fact, date: file.zone.local(fact.occurredAt).date,
            ageDays: Int((moment - fact.occurredAt).days.rounded(.down)), gaps: file.gaps(of: fact, at: moment),
            decisions: file.decisions(restingOn: fact.id),
            disputes: file.disputes.filter { $0.opening.event.targetEvent == fact.id },
            // Whoever assesses at the moment of a change is taken to know of it.
            changes: changes.filter { $0.entry.occurred.instant > fact.occurredAt },
            isReplaced: file.assessments.contains { $0.event.replaces == fact.id })
    }
}
