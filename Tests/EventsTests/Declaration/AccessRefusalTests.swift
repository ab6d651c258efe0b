import Almanac
import Events
import Testing

/// What events about access can say nowhere, and what they cannot be about.
struct AccessRefusalTests {
    static let hash = String(repeating: "8f", count: 32)
    static let provider = #""algorithm":"ES256","jwksFile":"f""#
    static let glass = #""breakGlassId":"BG-1","actor":"PO-9""#
    static let target = #""target":"018f3c1e-7a4b-7c2d-8e3f-0123456789ab""#

    @Test(
        arguments: [
            ("AccessGranted", #"{"actor":"A","roles":["coordinator"]}"#, nil),
            ("AccessGranted", #"{"actor":"A","roles":["unheard_of"]}"#, nil),
            ("AccessGranted", #"{"actor":"A","roles":[]}"#, "no role is granted"),
            (
                "AccessGranted", #"{"actor":"A","roles":["coordinator","operator"]}"#,
                "nobody is granted the role operator"
            ),
            ("TokenIssued", #"{"tokenId":"T","actor":"A","expiresAt":"2026-01-01","hash":"\#(hash)"}"#, nil),
            (
                "TokenIssued", #"{"tokenId":"T","actor":"A","expiresAt":"2026-01-01","hash":"tct_secret"}"#,
                "`hash` is no SHA-256 in 64 hexadecimal digits"
            ),
            (
                "TokenIssued", #"{"tokenId":"T","actor":"A","expiresAt":"2026-01-01","hash":"\#(hash.uppercased())"}"#,
                "`hash` is no SHA-256 in 64 hexadecimal digits"
            ),
            ("IdentityProviderTrusted", #"{"issuer":"i","audience":"a",\#(provider),"jwksHash":"\#(hash)"}"#, nil),
            (
                "IdentityProviderTrusted", #"{"issuer":"i","audience":"",\#(provider),"jwksHash":"\#(hash)"}"#,
                "without issuer and audience every token would do"
            ),
            (
                "IdentityProviderTrusted", #"{"issuer":"","audience":"a",\#(provider),"jwksHash":"\#(hash)"}"#,
                "without issuer and audience every token would do"
            ),
            (
                "IdentityProviderTrusted", #"{"issuer":"i","audience":"a",\#(provider),"jwksHash":"00"}"#,
                "`jwksHash` is no SHA-256 in 64 hexadecimal digits"
            ),
            (
                "IdentityProviderTrusted",
                #"{"issuer":"i","audience":"a",\#(provider),"jwksHash":"\#(hash)","longestMinutes":0}"#,
                "`longestMinutes` is 0"
            ),
            (
                "IdentityProviderTrusted",
                #"{"issuer":"i","audience":"a",\#(provider),"jwksHash":"\#(hash)","longestMinutes":1440}"#, nil
            ),
            (
                "IdentityProviderTrusted",
                #"{"issuer":"i","audience":"a",\#(provider),"jwksHash":"\#(hash)","longestMinutes":1441}"#,
                "`longestMinutes` is 1441"
            ),
            ("CaseAccessLimited", #"{"limitId":"L","kind":"restriction","actors":["A"]}"#, nil),
            ("CaseAccessLimited", #"{"limitId":"L","kind":"exclusion","agencies":["G"]}"#, nil),
            ("CaseAccessLimited", #"{"limitId":"L","kind":"restriction"}"#, "nobody is named"),
            ("CaseAccessLimited", #"{"limitId":"L","kind":"exclusion","actors":[],"agencies":[]}"#, "nobody is named"),
            ("BreakGlassOpened", #"{\#(glass),"reason":"r","minutes":0}"#, "0 minutes are asked for"),
            ("BreakGlassOpened", #"{\#(glass),"reason":"r","minutes":1}"#, nil),
            ("BreakGlassOpened", #"{\#(glass),"reason":"r","minutes":60}"#, nil),
            ("BreakGlassOpened", #"{\#(glass),"reason":"r","minutes":61}"#, "61 minutes are asked for"),
            ("BreakGlassOpened", #"{\#(glass),"reason":" \n","minutes":1}"#, "no reason is given"),
            ("EntryContested", #"{\#(target),"statement":"no","by":"person"}"#, nil),
            ("EntryContested", #"{\#(target),"statement":"","by":"person"}"#, "nothing is said against it"),
            (
                "RectificationNotified",
                #"{"rectificationId":"R","amendment":"018f3c1e-7a4b-7c2d-8e3f-0123456789ab","recipients":[]}"#,
                "nobody is told"
            ),
            ("EntryReviewRenewed", #"{\#(target),"reviewBy":"2026-01-01","reason":"r","by":"A"}"#, nil),
            (
                "EntryReviewRenewed", #"{\#(target),"reviewBy":"2026-01-01","reason":" ","by":"A"}"#,
                "no reason is given"
            ),
        ] as [(String, String, String?)])
    func `an event about access that means nothing is refused`(type: String, fields: String, reason: String?) {
        #expect(event(type, fields).flaw?.reason == reason)
    }

    static let opened = [
        ("CaseOpened", CaseStandingTests.opened), ("BreakGlassOpened", #"{\#(glass),"reason":"r","minutes":5}"#),
    ]

    @Test(
        arguments: [
            ("BG-1", "SV-1", nil), ("BG-1", "PO-9", "PO-9 opened the case and cannot review it"),
            ("BG-2", "SV-1", "no opening BG-2 is recorded in this case"),
        ] as [(String, String, String?)])
    func `an opening in an emergency is reviewed by a second person`(id: String, reviewer: String, reason: String?) {
        let review = event(
            "BreakGlassReviewed", #"{"breakGlassId":"\#(id)","reviewer":"\#(reviewer)","outcome":"justified"}"#)
        #expect(review.refusal(in: CaseStanding(after: Self.opened))?.reason == reason)
    }

    static let told =
        #"{"rectificationId":"RC","amendment":"018f3c1e-7a4b-7c2d-8e3f-0123456789ab","recipients":["AGY-A"]}"#
    static let limited = #"{"limitId":"L","kind":"exclusion","actors":["A"]}"#

    @Test(
        arguments: [
            ("RectificationAcknowledged", #"{"rectificationId":"RC","recipient":"AGY-A"}"#, nil),
            ("RectificationAcknowledged", #"{"rectificationId":"RC","recipient":"AGY-B"}"#, "AGY-B was not told of it"),
            (
                "RectificationAcknowledged", #"{"rectificationId":"RD","recipient":"AGY-A"}"#,
                "no rectification RD was told in this case"
            ),
            ("CaseAccessLimitLifted", #"{"limitId":"L"}"#, nil),
            ("CaseAccessLimitLifted", #"{"limitId":"M"}"#, "no limit M is recorded in this case"),
        ] as [(String, String, String?)])
    func `an answer is to something that is recorded`(type: String, fields: String, reason: String?) {
        let standing = CaseStanding(after: [("RectificationNotified", Self.told), ("CaseAccessLimited", Self.limited)])
        #expect(event(type, fields).refusal(in: standing)?.reason == reason)
    }

    @Test(arguments: [(1, 1), (60, 60), (600, 60), (-5, 0)])
    func `an opening lasts an hour at most, whatever it says`(asked: Int, lasts: Int) throws {
        let event = try #require(
            event("BreakGlassOpened", #"{\#(Self.glass),"reason":"r","minutes":\#(asked)}"#) as? BreakGlassOpened)
        let moment = utc("2026-03-10T09:00Z")
        #expect(event.end(openedAt: moment) == moment + .minutes(lasts))
    }

    @Test(
        arguments: [
            ("EventCorrected", #"{\#(target),"fields":{"minutes":5}}"#, false),
            ("EventVoided", #"{\#(target)}"#, false),
            ("PersonalDataErased", #"{"scope":"case"}"#, false), ("ArrivalConfirmed", "{}", true),
        ])
    func `a rectification is about what puts something right`(type: String, fields: String, isRefused: Bool) throws {
        let notified = try #require(
            event(
                "RectificationNotified",
                #"{"rectificationId":"R","amendment":"018f3c1e-7a4b-7c2d-8e3f-0123456789ab","recipients":["G"]}"#)
                as? RectificationNotified)
        #expect(notified.amended.map(\.path) == ["amendment"])
        #expect((notified.refusal(of: .told(type, fields, position: 5), recordedBy: nil) != nil) == isRefused)
    }
}
