import Almanac
import Events
import Specifications
import Testing
import Watcher

/// Who counts as a contact for the days after release: somebody on duty at all hours either closes the gap or does not.
struct ReleaseCoverageContactsTests {
    /// X answers at all hours; Friday 27 March 2026, 14:30 UTC, is the release.
    static let bare = CaseStory().always("X").releaseSet("2026-03-27T14:30Z")

    private func counts(_ story: CaseStory) throws -> Bool {
        try story.severity(of: ReleaseCoverageGap.self, at: "2026-03-20T08:00Z") == nil
    }

    @Test(
        arguments: [
            (#""setting":"both""#, true),
            (#""setting":"community","continuesAfterRelease":false"#, true),
            // Custody only, unless it is said to continue; nobody said is not yes.
            (#""setting":"custody","continuesAfterRelease":false"#, false),
            (#""setting":"custody""#, false),
            (#""setting":"custody","continuesAfterRelease":true"#, true),
            // Active at release, and not ending by it.
            (#""setting":"both","from":"2026-03-27T14:29:59.999Z""#, true),
            (#""setting":"both","from":"2026-03-27T14:30Z""#, true),
            (#""setting":"both","from":"2026-03-27T14:30:00.001Z""#, false),
            (#""setting":"both","until":"2026-03-27T14:29:59.999Z""#, false),
            (#""setting":"both","until":"2026-03-27T14:30Z""#, false),
            (#""setting":"both","until":"2026-03-27T14:30:00.001Z""#, true),
            // A date passes at the end of its local day.
            (#""setting":"both","until":"2026-03-26""#, false),
            (#""setting":"both","until":"2026-03-27""#, true),
        ])
    func `a role counts that is held at release and reaches beyond it`(role: String, counts: Bool) throws {
        let story = Self.bare.contact("X")
            .telling("2025-10-01T08:00Z", "RoleAssigned", #"{"actor":"X","role":"mentor",\#(role)}"#)
        #expect(try self.counts(story) == counts)
    }

    @Test(
        arguments: [
            (#"{"actor":"X","role":"mentor","endedAt":"2026-03-27T14:29:59.999Z"}"#, false),
            (#"{"actor":"X","role":"mentor","endedAt":"2026-03-27T14:30Z"}"#, false),
            (#"{"actor":"X","role":"mentor","endedAt":"2026-03-27T14:30:00.001Z"}"#, true),
            // Absent means when it occurred.
            (#"{"actor":"X","role":"mentor"}"#, false),
            (#"{"actor":"X","role":"psychologist"}"#, true),
            (#"{"actor":"Y","role":"mentor"}"#, true),
        ])
    func `a role that was ended counts no more`(ending: String, counts: Bool) throws {
        let story = Self.bare.contact("X").role("mentor", "X").telling("2026-02-01T08:00Z", "RoleEnded", ending)
        #expect(try self.counts(story) == counts)
    }

    @Test func `a role taken again after it ended counts`() throws {
        let story = Self.bare.contact("X").role("mentor", "X")
            .telling("2026-02-01T08:00Z", "RoleEnded", #"{"actor":"X","role":"mentor"}"#)
            .role("mentor", "X", from: "2026-02-10T08:00Z")
        #expect(try counts(story))
    }

    @Test(
        arguments: [
            (#""capacity":"core""#, true),
            (#""capacity":"crisis_line""#, true),
            (#""capacity":"informal""#, false),
            (#""capacity":"somebody_new""#, false),
            (#""channels":["phone"]"#, false),
            (#""capacity":"core","publishedFor":"person""#, true),
            (#""capacity":"core","publishedFor":"both""#, true),
            (#""capacity":"core","publishedFor":"family""#, false),
        ])
    func `a contact point counts by its capacity, and not if it is for the family alone`(
        point: String, counts: Bool
    ) throws {
        let story = Self.bare.role("mentor", "X")
            .telling("2026-01-10T08:00Z", "ContactPointPublished", #"{"actor":"X",\#(point)}"#)
        #expect(try self.counts(story) == counts)
    }

    @Test func `one point for the family takes nothing from another for the person`() throws {
        let story = Self.bare.role("mentor", "X").contact("X")
            .contact("X", from: "2026-01-11T08:00Z", more: #""publishedFor":"family""#)
        #expect(try counts(story))
    }

    @Test(arguments: [(#""standing":true"#, true), (#""standing":false"#, false), ("", false)])
    func `only a standing desk needs no role`(more: String, counts: Bool) throws {
        #expect(try self.counts(Self.bare.contact("X", more: more)) == counts)
    }

    @Test func `a role without a published contact point is no contact`() throws {
        #expect(try !counts(Self.bare.role("mentor", "X")))
        #expect(
            try Self.bare.finding(of: ReleaseCoverageGap.self, at: "2026-03-20T08:00Z").summary
                .contains("no contact for the time after release counts"))
    }

    @Test(
        arguments: [
            (["phone"], "false", false), (["phone"], "true", true), (["phone"], #""n/a""#, true),
            (["sms", "messenger", "video"], "false", false),
            (["phone", "home_visit"], "false", true), (["walk_in"], "false", true),
        ])
    func `a person without a phone is reached in person alone`(
        channels: [String], phone: String, counts: Bool
    ) throws {
        let list = channels.map { #""\#($0)""# }.joined(separator: ",")
        let story = Self.bare.role("mentor", "X")
            .telling(
                "2026-01-10T08:00Z", "ContactPointPublished",
                #"{"actor":"X","capacity":"core","channels":[\#(list)]}"#
            )
            .telling("2026-03-01T08:00Z", "ReleaseEssentialsChecked", #"{"phone":\#(phone)}"#)
        #expect(try self.counts(story) == counts)
    }

    @Test func `whether there is a phone is what the newest check since the last return says`() throws {
        let story = Self.bare.role("mentor", "X").contact("X")
        let checked = story.telling("2026-02-01T08:00Z", "ReleaseEssentialsChecked", #"{"phone":false}"#)
        #expect(try counts(checked.telling("2026-02-20T08:00Z", "ReleaseEssentialsChecked", #"{"phone":true}"#)))
        #expect(try counts(checked.telling("2026-02-20T08:00Z", "ReleaseEssentialsChecked", "{}")))
        let again = checked.released("2026-02-21T08:00Z").returnedToCustody("2026-02-22T08:00Z")
            .releaseSet("2026-03-27T14:30Z", known: "2026-02-23T08:00Z")
        #expect(try counts(again))
    }
}
