/// The sentences of the page about reading.
struct SecondReading {
    private let page: WrittenPolicy
    private let opinion: SecondOpinion
    private let asked: Question

    init(_ page: WrittenPolicy, _ opinion: SecondOpinion, _ asked: Question) {
        self.page = page
        self.opinion = opinion
        self.asked = asked
    }

    var answer: String {
        if let denial = closed { return "deny \(denial)" }
        let order = ["O", "S", "P", "K"].filter { asked.tags.contains($0) }
        let permitted = order.filter { reason(against: $0) == nil }
        if !permitted.isEmpty { return "permit " + permitted.sorted().joined(separator: " ") }
        return "deny " + (order.compactMap { reason(against: $0) }.first ?? "role_lacks")
    }

    // 8
    private var closed: String? {
        let isLow = asked.agencyKind.map { page.lists(WrittenPolicy.ceiling)[0].contains($0) } ?? true
        if asked.isMarkedProtected, !asked.recordedItThemselves, isLow { return "never_for_agency" }
        if !asked.isView, isNeverSeen { return "never_for_agency" }
        if asked.isOverdue, asked.operation != "reveal" { return "overdue" }
        if asked.kind == "intelligence", !seesIntelligence { return "intelligence" }
        return isBeyondDuty ? "not_needed" : nil
    }

    private var isNeverSeen: Bool {
        let never = page.words(WrittenPolicy.kinds, asked.kind, "never for")
        if never.isEmpty { return false }
        if page.says(WrittenPolicy.kinds, asked.kind, "unless consented"), opinion.isConsented(asked) { return false }
        return asked.agencyKind.map { never.contains($0) } ?? true
    }

    private var seesIntelligence: Bool {
        if asked.operation == "see", asked.has("inspector") { return true }
        if asked.holds("intelligence_liaison") { return true }
        let hasOtherRelation = !asked.responsibilities.isEmpty || asked.leads || !asked.agreed.isEmpty
        return asked.has("decision_maker") && asked.isOfOneCase && hasOtherRelation
    }

    private var isBeyondDuty: Bool {
        let working = asked.roles.filter { page.says(WrittenPolicy.granted, $0, "works on cases") }
        guard working == ["duty_contact"], !asked.isEmergency else { return false }
        return page.cell(WrittenPolicy.views, asked.subject, "for duty contacts") == "no"
    }

    private func reason(against tag: String) -> String? {
        switch tag {
        case "O": nil
        case "S": againstSensitive
        case "P": againstProtected
        default: againstRestricted
        }
    }

    // 9 and 11
    private var againstSensitive: String? {
        if asked.recordedItThemselves || asked.kind == "intelligence" { return nil }
        if !isNeeded(asked.category) { return "not_needed" }
        let isCovered = asked.category.map { asked.agreed.contains($0) || asked.consented.contains($0) } ?? false
        return asked.comesFromTheirAgency || asked.leads || isCovered || asked.isEmergency ? nil : "not_shared"
    }

    private func isNeeded(_ category: String?) -> Bool {
        if asked.isEmergency || asked.leadsAsCoordinator { return true }
        guard let category else { return false }
        var heads = asked.responsibilities
        if asked.has("decision_maker") { heads.append("granted: decision_maker") }
        if asked.has("duty_contact") { heads.append("granted: duty_contact") }
        return heads.contains { page.words(WrittenPolicy.needs, $0, "sensitive content of").contains(category) }
    }

    // 10 and 11
    private var againstProtected: String? {
        if isNeverSeen { return "never_for_agency" }
        if asked.recordedItThemselves || asked.kind == "intelligence" || comesFromTheirProfession { return nil }
        if asked.isEmergency, page.says(WrittenPolicy.kinds, asked.kind, "opened in an emergency") { return nil }
        guard opinion.isConsented(asked) else { return "not_theirs" }
        return isNeeded(opinion.consentHasToCover(asked)) ? nil : "not_needed"
    }

    private var comesFromTheirProfession: Bool {
        if asked.isView {
            return page.words(WrittenPolicy.kinds, asked.kind, "comes from").contains { asked.holds($0) }
        }
        guard asked.comesFromTheirAgency, let role = asked.originRole else { return false }
        let alike = page.lists(WrittenPolicy.professions).first { $0.contains(role) } ?? [role]
        return alike.contains { asked.holds($0) }
    }

    // 12
    private var againstRestricted: String? {
        if asked.operation != "reveal" { return "one_at_a_time" }
        return asked.tags.contains("P") || asked.isMarkedProtected ? againstProtected : againstSensitive
    }
}
