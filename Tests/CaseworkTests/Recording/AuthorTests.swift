import Almanac
import Casework
import Events
import Ledger
import Specifications
import Testing

/// Nobody reviews, opens or renews in the name of somebody else.
struct AuthorTests {
    private static let opened = #"{"breakGlassId":"BG","actor":"PO-9","reason":"a call","minutes":5}"#
    private static let reviewed = #"{"breakGlassId":"BG","reviewer":"SV-1","outcome":"justified"}"#
    private static let renewed =
        #"{"target":"\#(EntryID.number(1))","reviewBy":"2027-01-01","reason":"needed","by":"CM-1"}"#

    @Test(
        arguments: [
            ("BreakGlassOpened", opened, "PO-9", "data.actor"),
            ("BreakGlassReviewed", reviewed, "SV-1", "data.reviewer"),
            ("EntryReviewRenewed", renewed, "CM-1", "data.by"),
        ])
    func `who did it records it`(type: String, data: String, author: String, field: String) throws {
        let office = try Office()
        try office.record("CaseOpened", RecordTests.opening, id: .number(1))
        if type == "BreakGlassReviewed" { try office.record("BreakGlassOpened", Self.opened) }
        let refused = try #require(throws: BadInput.self) { try office.record(type, data, by: "PO-8") }
        #expect(refused.field == field && refused.found == author)
        #expect(try office.record(type, data, by: ActorRef(author)).isNew)
    }
}
