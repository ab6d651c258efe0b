internal import Almanac
internal import Events
public import Projections

/// An agency that a forum cannot do without was not at its last meeting.
public struct MeetingCoreAgencyAbsent: Rule {
    public static let card = RuleCard(
        id: "meeting-core-agency-absent",
        title: "Required agency missing from the forum",
        sources: [
            .passage(document: .goodPractice, words: "representatives from at least the prison"),
            .passage(document: .integra, words: "number of involved partners at"),
        ],
        condition: """
            At the last meeting of a forum a required kind of agency was absent. The prison is not required at a meeting \
            after release, nor without custody.
            """,
        leadTime: "after each meeting",
        severities: "info; warning if the same agency was absent twice running",
        mustAct: ["forum chair"],
        remedy: "Invite it, send it the notes.",
        clears: "present at the next meeting",
        traps: [
            "Absence may be lawful.",
            "Apologies with a written contribution may do: require the agency only where it must sit at the table.",
        ])

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        Answer(findings: file.forums.compactMap { finding(about: $0, in: file, at: desk) })
    }

    private func finding(about forum: ForumRecord, in file: CaseFile, at desk: Desk) -> Finding? {
        let held = forum.sessions.filter { desk.clock.hasReached($0.start) }
        guard let required = forum.schedule?.required, let last = held.last else { return nil }
        let absent = absent(from: last, of: required, in: file)
        guard !absent.isEmpty else { return nil }
        let former = held.dropLast().last
        let absentBefore = former.map { self.absent(from: $0, of: required, in: file) } ?? []
        let again = absent.filter(absentBefore.contains)
        let names = absent.map(\.inWords).joined(separator: ", ")
        let twice = again.isEmpty ? "" : "; twice running: \(again.map(\.inWords).joined(separator: ", "))"
        return Finding(
            about: forum.forum.rawValue, again.isEmpty ? .info : .warning,
            "\(forum.forum.inWords) met on \(file.say(file.day(of: last.start))) without \(names)\(twice)",
            evidence: [last.fact.id] + (again.isEmpty ? [] : [former?.fact.id].compactMap(\.self)))
    }

    private func absent(
        from session: ForumRecord.Session, of required: [Term<AgencyKind>], in file: CaseFile
    ) -> [Term<AgencyKind>] {
        let present = session.fact.event.present ?? []
        return required.filter { kind in
            !present.contains(kind) && !(kind == .prison && isOutside(at: session.start, in: file))
        }
    }

    private func isOutside(at moment: Instant, in file: CaseFile) -> Bool {
        switch file.releaseState {
        case .noGate: true
        case .released(let release): moment > release.instant
        case .planned, .dateUnknown: false
        }
    }
}
