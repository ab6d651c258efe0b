internal import Almanac
internal import Events
public import Projections

/// Information was passed on without a valid basis, or the consent that allowed it has ended.
public struct SharingUnlawful: Rule {
    public static let card = RuleCard(
        id: "sharing-unlawful",
        title: "Disclosure without valid basis",
        sources: [
            .passage(document: .closingConference, words: "remain within the legal framework"),
            .passage(document: .probation, words: "partners should develop an efficient"),
            .passage(document: .goodPractice, words: "security should not be a"),
            .passage(document: .exitWork, words: "cooperation with security agencies"),
        ],
        condition: """
            Information was passed on without a basis; under an agreement that was unknown or had ended, that the \
            recipient is no party of, or that does not cover it; under consent that was missing, refused, withdrawn or \
            over; with classified content; or told in pastoral confidence and passed to police, intelligence or \
            prosecution. Separately: a consent is past its last day, and nobody has given one since.
            """,
        leadTime: "at once",
        severities: "critical; warning for a consent that has ended",
        mustAct: ["data protection officer"],
        remedy: "Stop, review, erase what was spilled, notify.",
        clears: "a recorded review of the disclosure (disclosure_reviewed); a renewed consent",
        traps: [
            "Vital interest and statutory duties are valid bases.",
            "A guardian's consent ends when the person comes of age.",
            "Agreement and consent are held against the time at which the information was passed on.",
        ])

    /// A sender who is no party, and recipients whom a consent does not name, are told in the sharing ledger alone.
    private static let unlawful = Set(ShareDefect.allCases).subtracting([.senderNotParty, .recipientNotInConsent])

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let shares = file.shares(
            under: desk.directory.agreements, agencyKinds: desk.directory.agencyKinds(around: file))
        let open = Dictionary(grouping: shares.filter { $0.reviewed == nil }, by: \.event.shareId)
        var answer = open.sorted { $0.key < $1.key }.reduce(into: Answer()) { answer, shares in
            if let finding = finding(on: shares.key, shares.value, in: file) {
                answer.findings.append(finding)
            } else {
                answer.unknowns += shares.value.flatMap(\.unknowns).map { missing in
                    Unknown(about: shares.key.rawValue, missing: "of what was passed on in \(shares.key): \(missing)")
                }
            }
        }
        if let ended = endedConsent(in: file, at: desk) { answer.findings.append(ended) }
        return answer
    }

    private func finding(on id: ShareID, _ shares: [ShareReview], in file: CaseFile) -> Finding? {
        let wrong = shares.filter { !Self.unlawful.isDisjoint(with: $0.defects) }
        guard let first = wrong.first else { return nil }
        let defects = first.defects.filter(Self.unlawful.contains).map(\.told).joined(separator: ", ")
        return Finding(
            about: id.rawValue, .critical, "\(id), \(file.say(first.fact.occurredAt)): \(defects)",
            evidence: wrong.map(\.fact.id))
    }

    private func endedConsent(in file: CaseFile, at desk: Desk) -> Finding? {
        guard let last = file.consents.last(where: { $0.event.state == .given }), let lastDay = last.lastDay else {
            return nil
        }
        let isReplaced = file.consents.contains {
            $0.event.hasSameGiver(as: last.event) && $0.fact.happened(after: last.fact)
        }
        guard !isReplaced, desk.clock.hasReached(file.zone.day(lastDay).end) else { return nil }
        // The day on which somebody comes of age would tell their day of birth.
        let when = last.event.validUntil == lastDay ? "ended with \(file.say(lastDay))" : "ended with childhood"
        return Finding(
            about: "consent-ended", .warning, "the consent \(when), and none was given since", evidence: [last.fact.id])
    }
}

extension ShareDefect {
    /// As it is told to people who need not know what was said in confidence.
    fileprivate var told: String {
        self == .pastoralToAuthorities
            ? "what was told in confidence went to police, intelligence or prosecution" : inWords
    }
}
