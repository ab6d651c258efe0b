/// What somebody was granted to do with the record; what they may see of a case depends on their part in it as well.
public enum AccessRole: String, Vocabulary {
    /// Plans and follows cases in which they take part.
    case coordinator
    /// Works on cases in which they take part.
    case practitioner
    /// Answers the phone outside office hours.
    case dutyContact = "duty_contact"
    /// Decides on release, breach or recall, and sees what a decision rests on.
    case decisionMaker = "decision_maker"
    /// Sees how much work there is, without the detail of any case.
    case supervisor
    /// Studies outcomes without persons.
    case evaluator
    /// Sees who looked at what, and not the content.
    case inspector
    /// Keeps users and policies, without the content of cases.
    case administrator
    /// The service that runs the rules.
    case watcher
    /// The service that takes in files.
    case importer
    /// The one who opens a store in which nobody was granted anything.
    case `operator`
}
