internal import Almanac
internal import Events
public import Projections

/// The home is shared with somebody who must be kept away from the person, or the person from them.
public struct HousingWithExcludedPerson: Rule {
    public static let card = RuleCard(
        id: "housing-with-excluded-person",
        title: "Home shared with a person who must be kept away",
        sources: [
            .passage(document: .probation, words: "need to protect the offender"),
            .passage(document: .goodPractice, words: "stimulators of the extremist mindset"),
        ],
        condition: """
            Somebody who lives at a place that was confirmed, is not lost and is not over is excluded by decision, is \
            kept apart by a ban or order that holds, or is recorded as a risk or with a protective contraindication.
            """,
        leadTime: "at once",
        severities: "critical",
        mustAct: ["case manager"],
        remedy: "Find another home, change the household, or reverse the exclusion with reasons.",
        clears: "another household, or another decision",
        traps: [
            "A decision to involve somebody changes nothing while the risk stands on record.",
            "Households change after a place was confirmed: somebody must ask.",
        ])

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let keptAway = file.relatives.filter { isKeptAway($0, at: desk) }
        return file.places.filter { desk.isLive($0, in: file) }.reduce(into: Answer()) { answer, place in
            let about = place.reference
            guard let household = place.place?.event.sharedWith else {
                answer.unknowns.append(Unknown(about: about, missing: "who lives at \(about)"))
                return
            }
            let present = keptAway.filter { household.contains($0.id) }
            if present.isEmpty { return }
            answer.findings.append(
                Finding(
                    about: about, .critical, "\(about) is shared with somebody who must be kept away",
                    evidence: [place.entry.id] + present.flatMap(evidence), dueBy: dueBy(in: file)))
        }
    }

    private func isKeptAway(_ relative: Relative, at desk: Desk) -> Bool {
        let isRestricted = relative.restrictions.contains { desk.clock.isBetween($0.from, and: $0.until) }
        return relative.decision?.event.decision == .exclude
            || !relative.protectiveGrounds(isRestricted: isRestricted).isEmpty
    }

    /// Everything recorded that can keep somebody away, whether it holds or not: who changes one should see the others.
    private func evidence(about relative: Relative) -> [EntryID] {
        [relative.record?.id, relative.decision?.id].compactMap(\.self) + relative.restrictions.map(\.fact.id)
    }

    private func dueBy(in file: CaseFile) -> Instant? {
        if case .planned(let release) = file.releaseState { release.instant } else { nil }
    }
}
