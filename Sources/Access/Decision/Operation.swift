/// What somebody wants to do.
public enum Operation: String, CaseIterable, Sendable {
    /// Open a view of one case, or one entry.
    case see
    /// Read restricted text, or where somebody lives: one case at a time.
    case reveal
    /// Read rows about several cases.
    case list
    /// Read figures over cases without the detail of any.
    case count
    /// Read pseudonymous tables about many, with small cells withheld.
    case evaluate
    /// Write pseudonymous data into files for a study.
    case export
    /// Read everything held about a person, to give it to the person.
    case disclose
    /// Record an event.
    case record
    /// Correct an entry.
    case correct
    /// Withdraw an entry.
    case withdraw
    /// Answer an alert.
    case answer
    /// Take in files.
    case takeIn = "take_in"
    /// Destroy what is said of somebody.
    case erase
    /// Run the rules and write what they find.
    case watch
    /// Open a case in an emergency.
    case breakGlass = "break_glass"
    /// Grant and revoke access; set policies and calendars.
    case administer
    /// Read who looked at what.
    case audit
    /// Verify, back up, restore, rebuild, rotate keys.
    case maintain
}
