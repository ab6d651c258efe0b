internal import Events

/// Tells how far the parts of life and the essentials of the first day are prepared, and why it is said.
struct CasePreparation {
    /// Which needs belong to a part of life.
    private static let needs: [String: Set<String>] = [
        "housing": ["housing"], "work_education": ["employment", "education", "training"], "finance": ["finance"],
        "identity_documents": ["identity_documents"], "health": ["health", "medication"],
        "mental_health": ["mental_health"], "family_network": ["family_support", "childcare"],
        "leisure": ["leisure", "volunteering"], "faith_meaning": ["faith"], "digital": ["digital_access"],
        "safety": ["personal_safety"],
    ]

    let reader: ViewReader

    private var words: Words { reader.words }

    /// The parts of life; empty if they are withheld.
    func domains(_ readiness: JSON, needs: JSON) -> [CaseContent.Prepared] {
        (readiness["domains"]?.members ?? []).map { member in
            let state = text(member.value)
            return CaseContent.Prepared(
                name: words.label("domain", member.name),
                tag: StateTag(words.label("domainState", state), tone(of: state)),
                why: why(member.name, state, needs))
        }
    }

    /// What a person needs on the first day.
    func essentials(_ readiness: JSON) -> [CaseContent.Prepared] {
        (readiness["mandela108"]?.members ?? []).map { member in
            let state = text(member.value)
            return CaseContent.Prepared(
                name: words["case.essential.\(member.name)"],
                tag: StateTag(words["case.essential-state.\(state)"], essentialTone(of: state)), why: [])
        }
    }

    private func text(_ value: JSON) -> String {
        if case .string(let text) = value { text } else { "unknown" }
    }

    private func why(_ domain: String, _ state: String, _ needs: JSON) -> [Said] {
        let mine = needs.list("needs").filter { need in
            Self.needs[domain]?.contains(need.text("domain") ?? "") ?? false
        }
        let told = mine.map(told)
        return told.isEmpty ? [Said(text: words["case.why.\(state)"])] : told
    }

    private func told(_ need: JSON) -> Said {
        var parts = [words.label("needState", need.text("state") ?? "unknown")]
        let arrangement = need.list("arrangements").last
        for field in ["kind", "provider", "from", "until", "at", "reference"] {
            guard let value = need[field] ?? arrangement?[field] else { continue }
            if let tag = value.withheldAs { return reader.withheld(tag) }
            parts.append(words("case.why-\(field)", ["value": reader.said(value, of: field).text]))
        }
        return Said(text: parts.joined(separator: ", "))
    }

    private func tone(of state: String) -> StateTag.Tone {
        switch state {
        case "confirmed", "met": .good
        case "arranged": .info
        case "planned": .warning
        case "failed": .critical
        case "not_needed": .plain
        // Nothing is recorded: nobody knows whether it is there.
        default: .unknown
        }
    }

    private func essentialTone(of state: String) -> StateTag.Tone {
        switch state {
        case "ok": .good
        case "missing": .urgent
        case "stale": .warning
        case "na": .plain
        default: .unknown
        }
    }
}
