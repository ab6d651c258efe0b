public import Almanac
public import Events
public import Projections

/// One release of one person: how it was prepared, as known then and as it was, what came of it, and what nobody knows.
public struct OutcomeRow: Sendable {
    /// The case; told as a pseudonym alone.
    public let caseRef: CaseRef
    /// Which release of the case it is, from 1.
    public let number: Int
    /// Whether somebody left custody; otherwise the episode began with the case.
    public let isRelease: Bool
    public let characteristics: Characteristics
    /// How programmes were entered into; `nil` without a programme, or if nobody said.
    public let basis: String?
    public let releaseKind: String?
    public let knownAtRelease: Preparation
    public let asHappened: Preparation
    public let firstMonths: FirstMonths
    public let familyDecisions: FamilyDecisions
    /// Goals set and reached until observation ended.
    public let goals: (set: Int, reached: Int)
    /// Whether a network of support stands or grew; `nil` if nothing of it is recorded.
    public let network: Bool?
    /// Whether a programme was completed; `nil` if none ended.
    public let programmeCompleted: Bool?
    public let observed: ObservationWindow
    public let followUp: FollowUp
    /// Indicators in the order of their names, each as last measured.
    public let indicators: [IndicatorResult]
    /// Kinds of incidents that came from elsewhere, by name.
    public let externalEvents: [String]
}

/// How many relatives were to be involved, as last decided.
public struct FamilyDecisions: Hashable, Sendable {
    public let involve: Int
    public let limited: Int
    public let deferred: Int
    public let exclude: Int

    init(in file: CaseFile) {
        let newest = Dictionary(
            file.facts(FamilyInvolvementDecided.self).map { ($0.event.relative, $0.event.decision) }
        ) {
            $1
        }
        let counts = Dictionary(newest.values.map { ($0.told, 1) }, uniquingKeysWith: +)
        involve = counts["involve"] ?? 0
        limited = counts["limited"] ?? 0
        deferred = counts["deferred"] ?? 0
        exclude = counts["exclude"] ?? 0
    }
}

extension OutcomeRow {
    /// Folds an episode.
    ///
    /// - Parameters:
    ///   - known: The case as it was known at the gate.
    ///   - directoryThen: Who could be reached when, as it was known at the gate.
    ///   - directory: The same as it is known today.
    ///   - moment: After this nothing is known of anybody: the end of the record.
    public init?(
        _ episode: ReleaseEpisode, asKnownAtGate known: CaseFile, directoryThen: ActorDirectory,
        directory: ActorDirectory, until moment: Instant
    ) {
        let file = episode.file
        guard let characteristics = Characteristics(of: file, on: episode.day) else { return nil }
        let (observed, life) = (ObservationWindow(of: episode, until: moment), RecordedLife(of: file))
        let kinds: Set<IncidentRecorded.Kind> = [
            .mediaAttention, .attackElsewhere, .harassment, .intimidationByNetwork,
        ]
        let outer = file.facts(IncidentRecorded.self).filter {
            $0.event.kind.isOne(of: kinds) && $0.occurredAt >= episode.gate
        }
        self.init(
            caseRef: file.caseRef, number: episode.number, isRelease: episode.isRelease,
            characteristics: characteristics, basis: Self.basis(in: file),
            releaseKind: episode.isRelease ? file.plannedRelease?.kind?.told : nil,
            knownAtRelease: Preparation(asKnownAtGate: known, of: episode, directory: directoryThen),
            asHappened: Preparation(asHappened: episode, directory: directory),
            firstMonths: FirstMonths(of: episode, life, observed: observed),
            familyDecisions: FamilyDecisions(in: file),
            goals: (file.goals.count, file.goals.count { $0.state == .reached }),
            network: file.facts(SupportNetworkEstablished.self).isEmpty ? Results(of: episode).networkGrew : true,
            programmeCompleted: Self.completed(in: file), observed: observed,
            followUp: FollowUp(of: episode, life, observed: observed), indicators: IndicatorResult.all(of: episode),
            externalEvents: Set(outer.map { $0.event.kind.told }).sorted())
    }

    private static func completed(in file: CaseFile) -> Bool? {
        let endings = file.facts(ProgrammeEnded.self).compactMap(\.event.outcome)
        return endings.isEmpty ? nil : endings.contains(.known(.completed))
    }

    private static func basis(in file: CaseFile) -> String? {
        let bases = Set(file.enrolments.compactMap { $0.start.event.basis?.told })
        return bases.count > 1 ? "several" : bases.first
    }
}
