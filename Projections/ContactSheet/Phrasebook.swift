internal import Almanac
internal import Events

/// The words of a contact sheet in one language.
struct Phrasebook: Sendable {
    /// Primary language subtag, such as `fr`.
    let language: String
    /// Script subtag, such as `Latn`.
    let script: String
    let title: String
    let forFamily: String
    /// Hours are given from the first to the last of these days.
    let from: String
    let to: String
    let releaseUnknown: String
    let aroundTheClock: String
    let closed: String
    let notAvailable: String
    /// Said instead of the day's name, which is recorded in one language only.
    let publicHoliday: String
    let hoursUnknown: String
    let channelUnknown: String
    let speaks: String
    let crisis: String
    let noCrisisLine: String
    let ifNobodyAnswers: String
    let advice: String
    let noContact: String
    /// Said before the number of contacts that do not fit on the page.
    let notOnThisPage: String
    let version: String
    /// Ring, text, message, video call, come by, visits you.
    let channels: Channels
    /// In the order of ``SheetRole``.
    let roles: [String]
    /// Monday first.
    let weekdays: [String]
    /// January first.
    let months: [String]

    /// The ways to reach a contact.
    struct Channels: Sendable {
        let phone, sms, messenger, video, walkIn, homeVisit: String
    }

    func role(_ role: SheetRole) -> String {
        SheetRole.allCases.firstIndex(of: role).map { roles[$0] } ?? ""
    }

    func channel(_ channel: ContactPointPublished.Channel) -> String {
        switch channel {
        case .phone: channels.phone
        case .sms: channels.sms
        case .messenger: channels.messenger
        case .video: channels.video
        case .walkIn: channels.walkIn
        case .homeVisit: channels.homeVisit
        }
    }

    func weekday(_ day: Weekday) -> String { weekdays[day.rawValue] }

    /// Such as `Mon 6 Apr`.
    func day(_ date: CivilDate) -> String { "\(weekday(date.weekday)) \(date.day) \(months[date.month - 1])" }

    /// Such as `Mon 6 Apr 2026`.
    func dayWithYear(_ date: CivilDate) -> String { "\(day(date)) \(date.year)" }
}
