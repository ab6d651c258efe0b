internal import Ledger

extension StoredView {
    // A version goes up when its fold gives other rows for the same entries.
    static let agreements = StoredView("agreements", version: 1)
    static let alertInbox = StoredView("alert-inbox", version: 1)
    static let caseload = StoredView("caseload", version: 2)
    static let directory = StoredView("directory", version: 1)
    static let openWork = StoredView("open-work", version: 2)
    static let partnerships = StoredView("partnerships", version: 1)
    static let releaseCalendar = StoredView("release-calendar", version: 1)

    /// All that this software keeps, by name.
    static let all = [agreements, alertInbox, caseload, directory, openWork, partnerships, releaseCalendar]
}
