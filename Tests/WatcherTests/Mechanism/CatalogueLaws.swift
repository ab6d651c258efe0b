import Events
import Foundation
import Testing
import Watcher

/// Nothing finds rules by itself, so the list and the folders must say the same; and a rule must say all of itself.
struct CatalogueLaws {
    /// The names of all files below the folder of rules, without their ending.
    static func ruleFiles() throws -> [String] {
        let package = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
        let rules = package.appending(path: "Sources/Watcher/Rules").resolvingSymlinksInPath()
        return try FileManager.default.subpathsOfDirectory(atPath: rules.path())
            .filter { $0.hasSuffix(".swift") }
            .map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
    }

    /// `ReleaseCoverageGap` as `release-coverage-gap`.
    private func kebabCase(_ name: String) -> String {
        name.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined().trimmingPrefix("-").description
    }

    @Test func `every rule has a file of its name and is listed, and the other way round`() throws {
        let files = try Self.ruleFiles()
        #expect(!files.isEmpty)
        #expect(files.sorted() == RuleCatalogue.described.map { String(describing: $0) }.sorted())
    }

    @Test func `the list is alphabetical and names each rule once`() {
        let listed = RuleCatalogue.all.map { String(describing: $0) }
        #expect(listed == Set(listed).sorted())
        #expect(Set(RuleCatalogue.described.map { $0.id }).count == listed.count + RuleCatalogue.staff.count)
    }

    @Test func `a rule is called like its type, in small letters with hyphens`() throws {
        for rule in RuleCatalogue.described {
            #expect(rule.id == kebabCase(String(describing: rule)))
            #expect(rule.id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
        }
    }

    @Test func `the catalogue finds each rule by its name and no other`() {
        for rule in RuleCatalogue.described {
            #expect(RuleCatalogue[rule.id].map(ObjectIdentifier.init) == ObjectIdentifier(rule))
        }
        #expect(RuleCatalogue["no-such-rule"] == nil)
    }

    @Test func `no text of a card is empty`() {
        for card in RuleCatalogue.described.map({ $0.card }) {
            let texts = [card.title, card.condition, card.leadTime, card.severities, card.remedy, card.clears]
            for text in texts + card.mustAct + card.traps + card.sources.map(\.inWords) {
                #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(card.id): \(text)")
            }
            #expect(!card.mustAct.isEmpty, "\(card.id)")
            #expect(!card.sources.isEmpty, "\(card.id)")
            #expect(!card.traps.isEmpty, "\(card.id)")
            #expect(card.version >= 1, "\(card.id)")
        }
    }

    @Test func `every source has words`() {
        for case .passage(_, let words) in RuleCatalogue.described.flatMap({ $0.card.sources }) {
            #expect(!words.isEmpty)
        }
        for case .houseDefault(let text) in RuleCatalogue.described.flatMap({ $0.card.sources }) {
            #expect(!text.isEmpty)
        }
    }

    @Test func `a parameter belongs to its rule, has a name of its own, and accepts its own default`() {
        for rule in RuleCatalogue.described {
            #expect(Set(rule.parameters.map(\.name)).count == rule.parameters.count, "\(rule.id)")
            for parameter in rule.parameters {
                #expect(parameter.rule == rule.id)
                #expect(parameter.name.wholeMatch(of: /[a-z]+([A-Z][a-z]+)*/) != nil, "\(parameter.name)")
                #expect(parameter.accepts(parameter.defaultJSON), "\(rule.id) \(parameter.name)")
                #expect(!parameter.accepts(.array([.null])), "\(rule.id) \(parameter.name)")
                #expect(Policy().json(of: parameter) == parameter.defaultJSON)
            }
        }
    }

    @Test(
        arguments: [
            ("action-overdue", ["urgentAfterDays": .number("7"), "criticalDays": .number("3")]),
            ("agreement-review-overdue", ["maxAgeDays": .number("365")]),
            (
                "contact-away-no-substitute",
                ["leadDays": .number("30"), "beforeDays": .number("1"), "afterDays": .number("14")]
            ),
            (
                "contact-sheet-missing",
                ["leadDays": .number("3"), "urgentDays": .number("1"), "staleDays": .number("14")]
            ),
            ("first-contact-too-late", ["leadDays": .number("30"), "maxHours": .number("2")]),
            ("follow-up-missing", [:]),
            ("immigration-outcome-undecided", ["leadDays": .number("90"), "urgentDays": .number("14")]),
            ("information-request-unanswered", ["defaultDays": .number("10"), "urgentDays": .number("14")]),
            (
                "no-small-goal",
                [
                    "leadDays": .number("183"), "communityGraceDays": .number("30"), "recentDays": .number("30"),
                    "afterDays": .number("365"),
                ]
            ),
            ("record-incomplete", ["lateHours": .number("72"), "showDays": .number("90")]),
            (
                "release-before-closed-days",
                [
                    "leadDays": .number("60"), "cutOff": .string("12:00"), "opening": .string("09:00"),
                    "spanHours": .number("36"),
                ]
            ),
            (
                "release-coverage-gap",
                [
                    "leadDays": .number("30"), "windowHours": .number("72"), "warnHours": .number("4"),
                    "urgentHours": .number("16"), "criticalHours": .number("24"),
                ]
            ),
            ("sharing-unlawful", [:]),
            // Exempting desks is the profile's switch that the catalogue's trap asks for.
            (
                "single-point-of-contact",
                ["leadDays": .number("30"), "urgentDays": .number("7"), "exemptDesks": .boolean(false)]
            ),
            (
                "staff-strain",
                [
                    "maxCases": .number("12"), "maxReleases": .number("3"), "releaseWindowDays": .number("14"),
                    "supportDays": .number("90"),
                ]
            ),
            ("staff-untrained", ["validYears": .number("3")]),
            ("vetting-invalid", ["expiryDays": .number("30")]),
        ] as [(String, [String: JSON])])
    func `defaults are those of the rule catalogue`(id: String, defaults: [String: JSON]) throws {
        let rule = try #require(RuleCatalogue[id])
        #expect(Dictionary(uniqueKeysWithValues: rule.parameters.map { ($0.name, $0.defaultJSON) }) == defaults)
    }
}
