internal import Almanac
internal import Casework
internal import Events
internal import HTTPTypes
internal import Hummingbird
internal import Ledger
internal import Projections

/// The releases by month, and the links by which other programs show them.
enum CalendarPageRoutes {
    static let all: [Route] = [
        Route(.get, "/calendar") { try await $0.calendarPage() },
        Route(.get, "/calendar/feeds") { try await $0.feedsPage(made: nil) },
        Route(.post, "/calendar/feeds") { enquiry in
            // The link is shown this once, so the answer is the page itself.
            try await enquiry.feedsPage(made: try await enquiry.makeFeed())
        },
        Route(.post, "/calendar/feeds/{feed}/revoke") { enquiry in
            try await enquiry.endFeed(try enquiry.parameter("feed"))
            return .seeOther("/calendar/feeds?revoked=yes")
        },
    ]
}

extension Enquiry {
    fileprivate func calendarPage() async throws -> Response {
        let today = Zone.utc.local(office.casework.time).date
        let page = CalendarPage(month: CalendarPage.month(query("month"), or: today), words: words)
        let years = page.month.year...page.month.year
        let (weeks, calendars, notes) = try await askAtOnce { casework in
            let weeks = try casework.releaseWeeks(page.weekCount, from: Zone.utc.startOfDay(page.firstMonday)).items
            let shown = page.releases(weeks).prefix(CalendarPage.mostReleases).map(\.caseRef)
            return (weeks, try casework.calendars(in: years), try casework.caseNotes(of: Array(shown)))
        }
        return try answer(
            with: Page(
                template: "calendar/month", title: "\(words["calendar.title"]) – \(page.heading)",
                content: page.content(weeks, calendars, notes), section: .calendar))
    }

    fileprivate func feedsPage(made: String?) async throws -> Response {
        let feeds = try await feeds()
        let dates = dates(in: .utc)
        let content = FeedsContent(
            made: made, isEmpty: feeds.isEmpty, formKey: visit.formKey,
            feeds: feeds.map {
                FeedsContent.Feed(
                    name: $0.id, made: dates.shortMoment($0.begun), action: "/calendar/feeds/\($0.id.pathPart)/revoke")
            })
        return try answer(
            with: Page(
                template: "calendar/feeds", title: words["calendar.feeds"], content: content, section: .calendar,
                crumbs: [Crumb(text: words["calendar.title"], href: "/calendar")],
                notice: query("revoked") == nil ? nil : Notice(text: words["calendar.feed-revoked"])))
    }
}

/// What the page of calendar links shows.
struct FeedsContent {
    /// The link that was made just now; `nil` if none was.
    let made: String?
    let isEmpty: Bool
    let formKey: String
    let feeds: [Feed]

    /// A link, without its secret.
    struct Feed {
        let name: String
        let made: String
        let action: String
    }
}
