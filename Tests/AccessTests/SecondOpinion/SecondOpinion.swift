import Foundation

/// Who may do and see what, decided a second time: the sentences of the page one after the other, its tables looked up word by
/// word. It is slow and plain on purpose, and knows nothing of how the program decides.
struct SecondOpinion: Sendable {
    private let page: WrittenPolicy

    init(_ page: WrittenPolicy) { self.page = page }

    /// Such as `permit O S`, or `deny not_shared`.
    func answer(to question: Question) -> String {
        let sentences: [(Question) -> String?] = [
            classified, localOperator, grantedRole, formalities, shutOut, relationToTheCase, whereabouts, writing,
            disclosing,
            figures,
            elsewhere,
        ]
        for sentence in sentences {
            if let answer = sentence(question) { return answer }
        }
        return reading(question)
    }

    private func permit(_ tags: [String]) -> String { (["permit"] + tags.sorted()).joined(separator: " ") }

    // 1
    private func classified(_ asked: Question) -> String? {
        let isRefused = page.says(WrittenPolicy.done, asked.operation, "classified content is refused")
        return asked.kind == "classified" && isRefused ? "deny classified" : nil
    }

    // 5
    private func shutOut(_ asked: Question) -> String? { asked.isShutOut ? "deny shut_out" : nil }

    // 2
    private func localOperator(_ asked: Question) -> String? { asked.has("operator") ? permit(asked.tags) : nil }

    // 3
    private func grantedRole(_ asked: Question) -> String? {
        let allowing = asked.roles.filter { page.words(WrittenPolicy.granted, $0, "may").contains(asked.operation) }
        if allowing.isEmpty { return "deny role_lacks" }
        let keepsUsers = page.says(WrittenPolicy.done, asked.operation, "keeps users")
        if asked.kind == "administration", !keepsUsers { return "deny role_lacks" }
        guard isDoneOnOneCase(asked), !isExcepted(asked) else { return nil }
        let working = allowing.filter { page.says(WrittenPolicy.granted, $0, "works on cases") }
        return working.isEmpty ? "deny role_lacks" : nil
    }

    private func isDoneOnOneCase(_ asked: Question) -> Bool {
        page.says(WrittenPolicy.done, asked.operation, "on one case")
    }

    private func isExcepted(_ asked: Question) -> Bool {
        let isShownToInspectors =
            asked.kind == "intelligence" || page.says(WrittenPolicy.views, asked.subject, "for inspectors")
            || page.words(WrittenPolicy.listed, "shown to inspectors", "event types").contains(asked.subject)
        if asked.operation == "see", asked.has("inspector"), isShownToInspectors { return true }
        return isRecordedByGrant(asked)
    }

    private func isRecordedByGrant(_ asked: Question) -> Bool {
        guard page.cell(WrittenPolicy.done, asked.operation, "nature") == "writes" else { return false }
        let recorders = page.cell(WrittenPolicy.events, asked.subject, "recorded by") ?? ""
        if recorders == "the watcher" { return asked.operation == "record" && asked.has("watcher") }
        guard recorders.hasPrefix("granted: ") else { return false }
        let named = recorders.dropFirst("granted: ".count).components(separatedBy: ", ")
        return asked.roles.contains { named.contains($0) }
    }

    // 6
    private func relationToTheCase(_ asked: Question) -> String? {
        if asked.operation == "break_glass" { return asked.isOfOneCase ? nil : "deny one_at_a_time" }
        guard isDoneOnOneCase(asked), !isExcepted(asked) else { return nil }
        guard asked.isOfOneCase else {
            let isElsewhere =
                page.cell(WrittenPolicy.views, asked.subject, "of one case") == "no"
                || page.cell(WrittenPolicy.events, asked.subject, "of one case") == "no"
            return asked.operation == "list" || isElsewhere ? nil : "deny no_relation"
        }
        let leadIsEnough =
            asked.leads && asked.roles.contains { page.says(WrittenPolicy.granted, $0, "lead agency is enough") }
        let decides = asked.has("decision_maker") && !asked.agreed.isEmpty
        let isRelated = !asked.responsibilities.isEmpty || asked.isEmergency || leadIsEnough || decides
        return isRelated ? nil : "deny no_relation"
    }

    // 4
    private func formalities(_ asked: Question) -> String? {
        let saysNothing = asked.purpose.filter { !$0.isWhitespace }.isEmpty
        if page.says(WrittenPolicy.done, asked.operation, "purpose"), saysNothing { return "deny purpose_missing" }
        let isProven = (asked.provenUntil ?? .min) > asked.now
        return page.says(WrittenPolicy.done, asked.operation, "step-up") && !isProven ? "deny step_up" : nil
    }

    // 6
    private func whereabouts(_ asked: Question) -> String? {
        let isTold = page.says(WrittenPolicy.done, asked.operation, "says where somebody lives")
        return asked.kind == "whereabouts" && !isTold ? "deny one_at_a_time" : nil
    }

    // 7
    private func writing(_ asked: Question) -> String? {
        guard page.cell(WrittenPolicy.done, asked.operation, "nature") == "writes" else { return nil }
        if let denial = notWritten(asked) { return "deny \(denial)" }
        return permit(asked.tags)
    }

    private func notWritten(_ asked: Question) -> String? {
        let isTheirs = asked.recordedItThemselves || asked.comesFromTheirAgency
        switch asked.operation {
        case "answer": return nil
        case "correct":
            if !isTheirs { return "other_agency" }
        case "withdraw":
            if !isTheirs, !asked.leadsAsCoordinator { return "other_agency" }
            let needsTwo = page.words(WrittenPolicy.listed, "withdrawn by a second person", "event types")
            let areTwo = asked.actor != nil && asked.originActor != nil && asked.actor != asked.originActor
            return needsTwo.contains(asked.subject) && !areTwo ? "lacks_ground" : nil
        default:
            if !mayRecord(asked) { return "role_lacks" }
        }
        return asked.lacksGround ? "lacks_ground" : nil
    }

    private func mayRecord(_ asked: Question) -> Bool {
        if isRecordedByGrant(asked) { return true }
        let decisions = page.words(WrittenPolicy.listed, "recorded by decision makers", "event types")
        if asked.has("decision_maker"), decisions.contains(asked.subject) { return true }
        guard asked.has("coordinator") || asked.has("practitioner") else { return false }
        let recorders = page.cell(WrittenPolicy.events, asked.subject, "recorded by") ?? "nobody by hand"
        if recorders == "whoever works on the case" { return true }
        guard recorders.hasPrefix("on the case: ") else { return false }
        let named = recorders.dropFirst("on the case: ".count).components(separatedBy: ", ")
        return asked.leadsAsCoordinator || asked.responsibilities.contains { named.contains($0) }
    }

    // 14
    private func disclosing(_ asked: Question) -> String? {
        guard asked.operation == "disclose" else { return nil }
        if asked.kind == "intelligence" { return "deny intelligence" }
        let isOfOthers = page.says(WrittenPolicy.kinds, asked.kind, "is of others than the person")
        return isOfOthers && !isConsented(asked) ? "deny not_theirs" : permit(asked.tags)
    }

    // 15
    private func figures(_ asked: Question) -> String? {
        guard page.cell(WrittenPolicy.done, asked.operation, "nature") == "figures", !asked.isView else { return nil }
        return asked.tags.isEmpty ? "deny role_lacks" : permit(asked.tags)
    }

    // 15
    private func elsewhere(_ asked: Question) -> String? {
        guard page.cell(WrittenPolicy.done, asked.operation, "nature") != "reads" else { return nil }
        let told = page.words(WrittenPolicy.done, asked.operation, "tags").filter { asked.tags.contains($0) }
        return told.isEmpty ? "deny role_lacks" : permit(told)
    }

    /// Whether the person's consent covers what is protected.
    func isConsented(_ asked: Question) -> Bool {
        guard let covered = consentHasToCover(asked) else { return false }
        return asked.consented.contains(covered)
    }

    func consentHasToCover(_ asked: Question) -> String? {
        switch page.cell(WrittenPolicy.kinds, asked.kind, "consent has to cover") {
        case "what it is called"?: asked.category
        case "-"?, nil: nil
        case let category?: category
        }
    }

    // 8 to 13
    private func reading(_ asked: Question) -> String { SecondReading(page, self, asked).answer }
}
