internal import Almanac
internal import Events
public import Projections

/// A service or a place was lost, and nothing took its place.
public struct ArrangementFailedUnreplaced: Rule {
    public static let card = RuleCard(
        id: "arrangement-failed-unreplaced",
        title: "Lost service not replaced",
        sources: [
            .passage(document: .exitWork, words: "extremist groups may in turn"),
            .passage(document: .goodPractice, words: "providing this kind of support might"),
            .houseDefault("3 working days; 7 days before and 30 days after release"),
        ],
        condition: """
            Something that was arranged fell through, and nothing was confirmed later in the same part of life, nor was \
            the need closed. It speaks workingDays after the loss, and at once from nearDays before release until \
            afterDays after it.
            """,
        leadTime: "3 working days, or at once",
        severities: """
            warning; urgent when release is near, and afterwards if it was lost by then; for a home critical within 3 \
            days of release and after it
            """,
        mustAct: ["owner of the need"],
        remedy: "Replace it, and record why it was lost: stigma is one reason.",
        clears: "anything confirmed later in the same part of life, or the need closed",
        traps: ["It is told inside the missing home or the missing work while one of those is open."])

    static let workingDays = Parameter(card.id, "workingDays", 3)
    static let nearDays = Parameter(card.id, "nearDays", 7)
    static let afterDays = Parameter(card.id, "afterDays", 30)
    public static let parameters: [any RuleParameter] = [workingDays, nearDays, afterDays]
    public static let borrowed: [any RuleParameter] = [HousingNotConfirmed.criticalDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let needs = file.needs
        let open = file.losses.filter { loss in
            !loss.isReplaced && !needs.contains { $0.isClosed(after: loss) }
        }
        var seen: Set<Term<NeedDomain>> = []
        let parts = open.map(\.domain).filter { seen.insert($0).inserted }
        return parts.reduce(into: Answer()) { answer, domain in
            let told = open.filter { $0.domain == domain }.compactMap { loss in
                severity(of: loss, in: file, at: desk).map { (loss: loss, severity: $0) }
            }
            if let finding = finding(about: domain, told, in: file) {
                answer.findings.append(finding)
            } else if case .dateUnknown = file.releaseState {
                answer.unknowns.append(Unknown(about: domain.rawValue, missing: "the release date"))
            }
        }
    }

    private func finding(
        about domain: Term<NeedDomain>, _ told: [(loss: Loss, severity: AlertSeverity)], in file: CaseFile
    ) -> Finding? {
        guard let last = told.last?.loss.failure, let severity = told.map(\.severity).max() else { return nil }
        let what = last.event.arrangementId?.rawValue ?? "an arrangement"
        return Finding(
            about: domain.rawValue, severity,
            "\(what) was lost on \(file.say(last.occurredAt)), and nothing replaces it",
            evidence: told.map(\.loss.failure.id), dueBy: file.plannedRelease?.instant, foldsInto: parent(of: domain))
    }

    private func parent(of domain: Term<NeedDomain>) -> String? {
        if domain == .housing { return HousingNotConfirmed.id }
        return domain.isOne(of: NoWorkOrStructure.work) ? NoWorkOrStructure.id : nil
    }

    /// How grave a loss is; `nil` as long as there is time to replace it.
    private func severity(of loss: Loss, in file: CaseFile, at desk: Desk) -> AlertSeverity? {
        let isHome = loss.domain == .housing
        switch file.releaseState {
        case .planned(let release):
            if isHome, desk.isWithin(desk.policy[HousingNotConfirmed.criticalDays], of: release.instant) {
                return .critical
            }
            if desk.isWithin(desk.policy[Self.nearDays], of: release.instant) { return .urgent }
        case .released(let release):
            // What was near stays near: leaving the first days behind makes nothing better.
            let near = release.instant + .days(desk.policy[Self.afterDays])
            if loss.failure.occurredAt <= near { return isHome ? .critical : .urgent }
            return isOverdue(loss, in: file, at: desk) ? (isHome ? .critical : .warning) : nil
        case .noGate, .dateUnknown: break
        }
        return isOverdue(loss, in: file, at: desk) ? .warning : nil
    }

    /// Whether the working days are over, at the hour of the loss.
    private func isOverdue(_ loss: Loss, in file: CaseFile, at desk: Desk) -> Bool {
        let lost = file.zone.local(loss.failure.occurredAt)
        let day = desk.calendar(of: file).adding(workingDays: desk.policy[Self.workingDays], to: lost.date)
        return desk.clock.hasReached(file.zone.instant(day, lost.time, ambiguity: .first))
    }
}

extension IdentifiedNeed {
    /// Whether it was closed after something that served it, or its part of life, was lost.
    fileprivate func isClosed(after loss: Loss) -> Bool {
        (id == loss.needId || domain == loss.domain) && closing.map { $0.happened(after: loss.failure) } ?? false
    }
}
