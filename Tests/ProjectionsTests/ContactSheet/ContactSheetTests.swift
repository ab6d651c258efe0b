import Almanac
import Events
import Projections
import Specifications
import Testing

/// Who stands on the sheet, for which days, and what the page says.
struct ContactSheetTests {
    private let story = CaseStory().releaseSet("2026-03-27T14:30Z").role("mentor", "M-1").contact("M-1")
        .officeHours("M-1")
    private static let day = "2026-03-20T09:00Z"

    private func sheet(_ story: CaseStory, at moment: String = day) throws -> ContactSheet {
        try story.view(ContactSheet.self, at: moment)
    }

    private func family(_ story: CaseStory) throws -> ContactSheet {
        ContactSheet(of: try story.dossier(at: moment(Self.day)), for: .family)
    }

    private func page(_ sheet: ContactSheet) -> [String] { sheet.text.map(\.text) }

    private func line(_ actor: String, _ more: String) -> CaseStory {
        story.telling("2026-01-10T08:00Z", "ContactPointPublished", #"{"actor":"\#(actor)",\#(more)}"#)
    }

    @Test func `who counts as a contact is on the sheet, crisis lines apart`() throws {
        let told = line("CL-1", #""capacity":"crisis_line","standing":true,"channels":["phone"]"#)
            .role("chaplain", "C-1", continues: false).role("social_worker", "S-1").contact("S-1")
        let sheet = try sheet(told)
        #expect(sheet.lines.map(\.actor) == ["M-1", "S-1"])
        #expect(sheet.crisisLines.map(\.actor) == ["CL-1"])
        #expect(sheet.lines.map(\.role) == ["Mentor", "Social worker"])
        #expect(sheet.crisisLines.map(\.role) == ["Help desk"])
    }

    @Test(
        arguments: [
            (#""capacity":"core","standing":true"#, true, false),
            (#""capacity":"core","standing":true,"publishedFor":"both""#, true, true),
            (#""capacity":"core","standing":true,"publishedFor":"family""#, false, true),
            (#""capacity":"informal","standing":true,"publishedFor":"both""#, false, false),
            (#""capacity":"core","publishedFor":"both""#, false, false),
        ])
    func `the person and the family each have contacts of their own`(told: String, person: Bool, family: Bool) throws {
        let story = line("D-1", told)
        #expect(try sheet(story).lines.contains { $0.actor == "D-1" } == person)
        #expect(try self.family(story).lines.contains { $0.actor == "D-1" } == family)
    }

    @Test(arguments: [
        ("exit_worker", "Support worker"), ("intelligence_liaison", "Contact person"),
        ("police_liaison", "Contact person"), ("immigration_liaison", "Contact person"),
        ("something_new", "Contact person"), ("csm_officer", "Probation officer"),
    ])
    func `roles are plain and do not say why`(role: String, words: String) throws {
        let told = CaseStory().releaseSet("2026-03-27T14:30Z").role(role, "X-1").contact("X-1")
        #expect(try sheet(told).lines.map(\.role) == [words])
    }

    @Test func `days are counted from the release, and from today two weeks after it`() throws {
        let released = story.released("2026-03-27T14:30Z")
        let days = try triplet(around: "2026-04-10T14:30Z") { try sheet(released, at: $0.description).firstDay }
        #expect(days.map(\.description) == ["2026-03-27", "2026-03-27", "2026-04-10"])
        #expect(try sheet(story).firstDay.description == "2026-03-27")
        #expect(try sheet(story).lastDay.description == "2026-04-09")
    }

    @Test func `without a release date the sheet is for the days to come, and says so`() throws {
        let unknown = try sheet(CaseStory().role("mentor", "M-1").contact("M-1").officeHours("M-1"))
        #expect(unknown.firstDay.description == "2026-03-20")
        #expect(page(unknown).contains("The day of release is not known yet. The hours are those of the next 14 days."))
        #expect(unknown.json["releaseKnown"] == .boolean(false))
        let free = try sheet(CaseStory(track: .communityMeasure).role("mentor", "M-1").contact("M-1"))
        #expect(!free.isReleaseUnknown && free.lines.count == 1)
    }

    @Test func `without any contact the sheet says so`() throws {
        let empty = page(try sheet(CaseStory().releaseSet("2026-03-27T14:30Z")))
        #expect(empty.contains("No contact is recorded yet. Please ask whom you can reach."))
        #expect(empty.contains("No crisis line is recorded."))
    }

    @Test func `the version is the next one, for each audience by itself`() throws {
        #expect(try sheet(story).version == 1)
        let issued = story.telling("2026-03-10T08:00Z", "ContactSheetIssued", #"{"version":4}"#)
            .telling("2026-03-11T08:00Z", "ContactSheetIssued", #"{"forFamily":true}"#)
        #expect(try sheet(issued).version == 5)
        #expect(try family(issued).version == 2)
    }

    @Test(arguments: [1, 6, 30])
    func `it is one page however many contacts there are, and what does not fit is said`(count: Int) throws {
        let many = (1...count).reduce(CaseStory().releaseSet("2026-03-27T14:30Z")) { story, number in
            story.role("mentor", "M-\(number)").officeHours("M-\(number)").telling(
                "2026-01-10T08:00Z", "ContactPointPublished",
                #"{"actor":"M-\#(number)","capacity":"\#(number % 3 == 0 ? "crisis_line" : "core")","channels":["#
                    + #""phone","sms","messenger","video","walk_in","home_visit"],"languages":["fr","de","en"]}"#)
        }
        let page = page(try sheet(many))
        #expect(page.count <= 60)
        #expect(page.allSatisfy { $0.count <= 90 })
        #expect(page.contains { $0.hasPrefix("Contacts that do not fit on this page") } == (count > 6))
        #expect(page.contains("In a crisis") && page.contains("If nobody answers"))
    }

    @Test func `the page names neither the case nor an agency, and has room for a number`() throws {
        let told = story.telling(
            "2025-06-01T08:00Z", "ActorRegistered",
            #"{"actor":"M-1","agency":"EXIT-PROGRAMME","agencyKind":"ngo_exit","languages":["de"]}"#, in: "actor/M-1")
        let page = page(try sheet(told))
        #expect(page.allSatisfy { !$0.contains("K-1") && !$0.contains("EXIT") && !$0.contains("exit") })
        #expect(page.contains("  ring ________________"))
        #expect(page.contains("  Languages: Deutsch"))
    }

    @Test func `the fields have the names of the contract`() throws {
        let json = try sheet(story).json
        #expect(json.names.isSuperset(of: ["language", "lines", "crisisLine", "ifNobodyAnswers", "version"]))
        let line = try #require(json["lines"]?.elements.first)
        #expect(line.names.isSuperset(of: ["role", "name", "channel", "hours", "languages"]))
        #expect(line["channel"] == .array([.string("phone")]))
        #expect(line["name"] == .string("M-1"))
    }
}
