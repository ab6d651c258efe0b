/// What somebody may do and see, as it is granted to them; who answers for what on a case is another matter (``Role``).
public enum AccessRole: String, Vocabulary {
    /// Leads cases: opens them, sees who works on them and what is missing.
    case coordinator
    /// Works with the person.
    case practitioner
    /// Answers calls and needs what a call is about.
    case dutyContact = "duty_contact"
    /// Counts and workloads without what is in a case.
    case supervisor
    /// Numbers and histories without names, text or small groups.
    case evaluator
    /// Who saw what, and not the content.
    case inspector
    /// Who may do what, and not what is in a case.
    case administrator
    /// The service that looks for what is missing.
    case watcher
    /// The service that takes in what other systems recorded.
    case importer
    /// Decides on placement, conditions and release.
    case decisionMaker = "decision_maker"
    /// Does everything in a store in which nobody was granted anything; never granted.
    case `operator`
}
