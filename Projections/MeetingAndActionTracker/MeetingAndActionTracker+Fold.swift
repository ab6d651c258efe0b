internal import Almanac
internal import Events

extension MeetingAndActionTracker: CaseView {
    public init(of dossier: Dossier) {
        let (file, moment) = (dossier.file, dossier.moment)
        let tenures = file.roles
        self.init(
            standpoint: dossier.standpoint,
            forums: file.forums.map { record in
                Row(
                    record: record, attendance: Self.attendance(at: record),
                    nextPlanned: record.nextPlanned(at: moment),
                    // A case that is closed is not met about.
                    overdueDays: file.isClosed ? nil : record.overdueDays(at: moment))
            },
            tasks: file.actions.map { action in
                Task(
                    action: action, state: Self.state(of: action, in: file.zone, at: moment),
                    isOwnerActive: Self.isActive(action.owner, tenures, at: moment))
            })
    }

    private static func attendance(at record: ForumRecord) -> [Attendance] {
        let known = record.sessions.suffix(5).compactMap(\.fact.event.present)
        let required = record.schedule?.required ?? []
        let others = Set(known.joined()).subtracting(required).sorted { $0.rawValue < $1.rawValue }
        return (required + others).map { kind in
            Attendance(
                kind: kind, present: known.filter { $0.contains(kind) }.count, known: known.count,
                isRequired: required.contains(kind))
        }
    }

    private static func state(of action: AgreedAction, in zone: Zone, at moment: Instant) -> ActionState {
        if let completion = action.completion {
            switch completion.event.outcome {
            case .known(.done): return .done
            case .known(.partly): return .partly
            case .known(.notPossible): return .notPossible
            case .other, nil: return .closed
            }
        }
        return action.dueBy.map { $0.last(in: zone) < moment } ?? false ? .overdue : .open
    }

    private static func isActive(_ owner: PartyRef?, _ tenures: [RoleTenure], at moment: Instant) -> Bool? {
        let held = tenures.filter { $0.actor.rawValue == owner?.rawValue }
        return held.isEmpty ? nil : held.contains { $0.isActive(at: moment) }
    }
}
