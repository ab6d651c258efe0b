internal import Almanac
internal import Events

extension DecisionAudit {
    /// How many of the entries known then a terminal is told beside those that were relied on.
    private static let mostTold = 10

    public var text: [TextLine] {
        standpoint.heading("decision \(decision.name)") + decided + section("What it rested on", restedOn)
            + section("Judgements that were on record", assessments.map(told))
            + section("What was known then", knownThen)
            + section("What had happened and became known later", learntLater.suffix(Self.mostTold).map(told))
            + section("What was corrected or withdrawn later", amendments.map(told))
            + section("What followed", followed)
    }

    private var decided: [TextLine] {
        let about = decision.subjects.map(\.inWords).joined(separator: ", ")
        let by = [authority, decision.entries.first?.attributes.agency?.rawValue].compactMap(\.self).first
        let late = decision.entries.map(\.recordedAt).min().flatMap { recorded in
            recorded - decision.decidedAt < CaseTimeline.onTime ? nil : "recorded only \(spoken.shortMoment(recorded))"
        }
        let explained = explainedAt.map { "explained to the person \(spoken.shortMoment($0))" }
        return [
            .blank, TextLine("Decided \(spoken.moment(decision.decidedAt)): \(about)", .heading),
            TextLine("  by \(by ?? "whom is not recorded")"),
        ] + [late.map { TextLine("  \($0)", .alert) }].compactMap(\.self)
            + decision.entries.map { TextLine("  seq \($0.position): \(spoken.headline(of: $0.event))") }
            + [TextLine("  \(explained ?? "not known to have been explained to the person")")]
    }

    private var restedOn: [TextLine] {
        let basis = legalBasis.isEmpty ? "none named" : legalBasis.joined(separator: "; ")
        let rights = rightsCheck.map { $0 ? "checked" : "not checked" } ?? "not recorded"
        let others = alternatives.map { $0.isEmpty ? "none named" : $0.joined(separator: "; ") } ?? "not recorded"
        let relied = known.filter(\.isReliedOn).map { told($0.entry) }
        return [
            TextLine("  legal basis: \(basis)"), TextLine("  proportionality: \(rights)"),
            TextLine("  alternatives considered: \(others)"),
        ] + (relied.isEmpty ? [TextLine("  no entry is named as its ground", .faint)] : relied) + pointers.map(told)
    }

    private var knownThen: [TextLine] {
        let others = known.filter { !$0.isReliedOn }
        let more = others.count - Self.mostTold
        let count = "  \(known.count) entries" + (more > 0 ? ", the last \(Self.mostTold) of them here" : "")
        return [TextLine(count)] + others.suffix(Self.mostTold).map { told($0.entry) }
    }

    private var followed: [TextLine] {
        let disputes = challenges.map { dispute in
            let by = dispute.opening.event.by.map { " by the \($0.inWords)" } ?? ""
            let answer = dispute.isOpen ? "not answered yet" : dispute.newest.event.outcome?.inWords ?? "answered"
            return TextLine("  disputed\(by) \(spoken.shortMoment(dispute.opening.occurredAt)): \(answer)")
        }
        let again = reviews.map { review in
            TextLine("  examined again \(spoken.shortMoment(review.occurred.instant)): \(review.event.headline)")
        }
        let none =
            decision.reference == nil ? "no later entry can name it, for it has no reference" : "nothing on record"
        return disputes.isEmpty && again.isEmpty ? [TextLine("  \(none)", .faint)] : disputes + again
    }

    private func told(_ assessment: RestingAssessment) -> TextLine {
        let event = assessment.fact.event
        let valid = assessment.wasValid.map { $0 ? "still valid" : "no longer valid" } ?? "no last day of use"
        let authors = (event.assessors ?? []).map(\.rawValue).joined(separator: ", ")
        let role = assessment.isReliedOn ? "relied on" : "newest of its kind, not said to be relied on"
        return TextLine(
            "  \(event.kind.inWords), version \(assessment.version), \(assessment.ageDays) days old, \(valid); "
                + "by \(authors.isEmpty ? "whom is not recorded" : authors); \(role)",
            assessment.isReliedOn && assessment.wasValid == false ? .alert : .plain)
    }

    private func told(_ pointer: ReliedPointer) -> TextLine {
        let then = pointer.then?.inWords ?? "not on record"
        let again = pointer.isReexamined ? ", decision examined again" : ""
        return TextLine(
            "  pointer \(pointer.use.event.refId): \(then) then, \(pointer.now.inWords) now\(again)",
            pointer.now == .dismissed && !pointer.isReexamined ? .alert : .plain)
    }

    private func told(_ entry: Entry) -> TextLine {
        TextLine(
            "  seq \(entry.position), \(spoken.shortMoment(entry.occurred.instant)): \(entry.event.headline)", .plain)
    }

    private func told(_ amendment: LaterAmendment) -> TextLine {
        let entry = amendment.known.entry
        let what = amendment.amendment.event is EventVoided ? "withdrawn" : "corrected"
        return TextLine(
            "  seq \(entry.position), \(what) \(spoken.shortMoment(amendment.amendment.recordedAt)): "
                + entry.event.headline, amendment.known.isReliedOn ? .alert : .plain)
    }

    private func section(_ heading: String, _ lines: [TextLine]) -> [TextLine] {
        [.blank, TextLine(heading, .heading)] + (lines.isEmpty ? [TextLine("  nothing on record", .faint)] : lines)
    }

    private var spoken: SpokenTime { standpoint.spoken }
}
