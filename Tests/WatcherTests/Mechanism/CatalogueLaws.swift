import Events
import Foundation
import Testing
import Watcher

/// Nothing finds rules by itself, so the list and the folders must say the same; and a rule must say all of itself.
struct CatalogueLaws {
    /// The text of each rule's file, by the name of its type.
    static func ruleSources() throws -> [String: String] {
        let package = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
        let rules = package.appending(path: "Sources/Watcher/Rules").resolvingSymlinksInPath()
        let files = try FileManager.default.subpathsOfDirectory(atPath: rules.path()).filter { $0.hasSuffix(".swift") }
        return try Dictionary(
            uniqueKeysWithValues: files.map { path in
                let file = rules.appending(path: path)
                return (file.deletingPathExtension().lastPathComponent, try String(contentsOf: file, encoding: .utf8))
            })
    }

    /// The names of all files below the folder of rules, without their ending.
    static func ruleFiles() throws -> [String] { Array(try ruleSources().keys) }

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
        #expect(Set(RuleCatalogue.all.map { $0.id }).count == listed.count)
    }

    @Test func `a rule is called like its type, in small letters with hyphens`() throws {
        for rule in RuleCatalogue.all {
            #expect(rule.id == kebabCase(String(describing: rule)))
            #expect(rule.id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
        }
    }

    @Test func `the catalogue finds each rule by its name and no other`() {
        for rule in RuleCatalogue.all {
            #expect(RuleCatalogue[rule.id].map(ObjectIdentifier.init) == ObjectIdentifier(rule))
        }
        #expect(RuleCatalogue["no-such-rule"] == nil)
    }

    @Test func `no text of a card is empty`() {
        for card in RuleCatalogue.all.map({ $0.card }) {
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
        for case .passage(_, let words) in RuleCatalogue.all.flatMap({ $0.card.sources }) { #expect(!words.isEmpty) }
        for case .houseDefault(let text) in RuleCatalogue.all.flatMap({ $0.card.sources }) { #expect(!text.isEmpty) }
    }

    @Test func `a parameter belongs to its rule, has a name of its own, and accepts its own default`() {
        for rule in RuleCatalogue.all {
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

    @Test func `a rule declares what it borrows of others, because its alerts keep all that they came from`() throws {
        for rule in RuleCatalogue.all {
            let borrowed = Set(rule.borrowed.map { "\($0.rule).\($0.name)" })
            #expect(borrowed == (try Self.readOfOthers(in: "\(rule)")), "\(rule.id): say it in `borrowed`")
        }
    }

    /// The parameters of other rules that the file of a rule reads from the policy.
    private static func readOfOthers(in type: String) throws -> Set<String> {
        let file = try #require(try ruleSources()[type])
        return Set(
            file.matches(of: /policy\[([A-Z]\w+)\.(\w+)\]/).filter { $0.1 != "Self" && $0.1 != type }.map { match in
                let rule = RuleCatalogue.all.first { String(describing: $0) == match.1 }
                return "\(rule?.id ?? String(match.1)).\(match.2)"
            })
    }

    @Test func `the switch of a rule is none of its own parameters, and on by default`() {
        for rule in RuleCatalogue.all {
            #expect(!rule.parameters.contains { $0.name == rule.enabled.name }, "\(rule.id)")
            #expect(rule.settable.map(\.name) == rule.parameters.map(\.name) + ["enabled"])
            #expect(Policy().isEnabled(rule))
        }
    }

    @Test(
        arguments: [
            ("action-overdue", ["urgentAfterDays": .number("7"), "criticalDays": .number("3")]),
            ("agreement-review-overdue", ["maxAgeDays": .number("365")]),
            (
                "alternative-network-missing",
                ["leadDays": .number("60"), "urgentDays": .number("14"), "graceDays": .number("30")]
            ),
            (
                "approval-not-secured",
                ["submitLeadDays": .number("45"), "decisionLeadDays": .number("14"), "criticalDays": .number("3")]
            ),
            (
                "arrangement-failed-unreplaced",
                ["workingDays": .number("3"), "nearDays": .number("7"), "afterDays": .number("30")]
            ),
            (
                "arrangement-not-reconfirmed",
                ["urgentDays": .number("7")]
            ),
            (
                "assessment-overdue",
                [
                    "leadDays": .number("183"), "maxAgeDays": .number("180"), "preReleaseDays": .number("30"),
                    "preReleaseMaxAgeDays": .number("90"), "communityGraceDays": .number("30"),
                ]
            ),
            (
                "assessment-unbalanced",
                ["minSources": .number("2"), "minAssessors": .number("2"), "generalMaxAgeDays": .number("365")]
            ),
            (
                "benefit-claim-window",
                ["openAfterDays": .number("14"), "urgentDays": .number("14"), "criticalDays": .number("3")]
            ),
            ("breach-undecided", ["hours": .number("72"), "urgentDays": .number("7")]),
            ("break-glass-unreviewed", ["workingDays": .number("2")]),
            (
                "child-safeguards-missing",
                ["graceDays": .number("14"), "leadDays": .number("120"), "urgentDays": .number("30")]
            ),
            (
                "condition-infeasible",
                [
                    "leadDays": .number("21"), "programmeLeadDays": .number("14"), "programmeGraceDays": .number("7"),
                    "loadLimit": .number("8"),
                ]
            ),
            (
                "contact-away-no-substitute",
                ["leadDays": .number("30"), "beforeDays": .number("1"), "afterDays": .number("14")]
            ),
            (
                "contact-sheet-missing",
                ["leadDays": .number("3"), "urgentDays": .number("1"), "staleDays": .number("14")]
            ),
            ("dismissed-intelligence-relied-on", ["urgentAfterDays": .number("7")]),
            ("family-contraindication", [:]),
            ("family-involvement-undecided", ["leadDays": .number("120"), "warnDays": .number("60")]),
            ("first-contact-too-late", ["leadDays": .number("30"), "maxHours": .number("2")]),
            ("follow-up-missing", [:]),
            (
                "health-continuity-missing",
                ["leadDays": .number("14"), "urgentDays": .number("3"), "withinDays": .number("7")]
            ),
            (
                "housing-not-confirmed",
                ["leadDays": .number("60"), "urgentDays": .number("14"), "criticalDays": .number("3")]
            ),
            ("housing-with-excluded-person", [:]),
            (
                "identity-documents-missing",
                [
                    "leadDays": .number("90"), "urgentDays": .number("14"), "criticalDays": .number("3"),
                    "afterDays": .number("60"), "required": .array([.string("id_document")]),
                ]
            ),
            ("immigration-outcome-undecided", ["leadDays": .number("90"), "urgentDays": .number("14")]),
            ("information-request-unanswered", ["defaultDays": .number("10"), "urgentDays": .number("14")]),
            ("intelligence-not-usable", ["contextDays": .number("14"), "minContextKinds": .number("1")]),
            ("intelligence-review-overdue", ["maxAgeDays": .number("90"), "nearDays": .number("30")]),
            ("interpreter-missing", ["graceDays": .number("14")]),
            (
                "media-plan-missing",
                ["leadDays": .number("30"), "urgentDays": .number("7"), "afterDays": .number("30")]
            ),
            ("meeting-cadence-missed", ["graceDays": .number("2")]),
            ("meeting-core-agency-absent", [:]),
            (
                "no-case-lead",
                ["graceDays": .number("7"), "leadAgencyGraceDays": .number("14"), "urgentDays": .number("30")]
            ),
            (
                "no-small-goal",
                [
                    "leadDays": .number("183"), "communityGraceDays": .number("30"), "recentDays": .number("30"),
                    "afterDays": .number("365"),
                ]
            ),
            ("no-work-or-structure", ["leadDays": .number("30"), "afterDays": .number("30")]),
            (
                "over-treatment",
                ["maxConcurrent": .number("4"), "maxHours": .number("25"), "lowRiskHours": .number("20")]
            ),
            ("placement-review-overdue", ["maxAgeDays": .number("90"), "challengeDays": .number("30")]),
            (
                "plan-domain-uncovered",
                [
                    "leadDays": .number("60"), "urgentDays": .number("14"),
                    "required": .array(
                        [
                            "housing", "work_education", "finance", "health", "family_network", "leisure",
                            "identity_documents",
                        ].map(JSON.string)),
                ]
            ),
            (
                "plan-not-agreed-with-person",
                ["leadDays": .number("90"), "urgentDays": .number("30")]
            ),
            (
                "plan-review-overdue",
                ["maxAgeDays": .number("90")]
            ),
            (
                "planning-not-started",
                ["leadDays": .number("183"), "urgentDays": .number("90"), "criticalDays": .number("30")]
            ),
            (
                "pre-release-meeting-missing",
                ["leadDays": .number("21"), "withinDays": .number("60"), "urgentDays": .number("7")]
            ),
            (
                "probation-not-involved",
                ["leadDays": .number("183"), "urgentDays": .number("60"), "criticalDays": .number("14")]
            ),
            (
                "programme-gap-at-transition",
                ["leadDays": .number("14"), "afterDays": .number("7"), "urgentDays": .number("14")]
            ),
            (
                "programme-hours-shortfall",
                ["windowDays": .number("28"), "warnShare": .number("0.75"), "urgentShare": .number("0.5")]
            ),
            (
                "reassessment-after-change",
                [
                    "days": .number("14"), "nearDays": .number("7"), "nearReleaseDays": .number("30"),
                    "afterReleaseDays": .number("90"),
                ]
            ),
            ("recall-no-reset", ["days": .number("7"), "urgentDays": .number("14")]),
            ("rectification-unacknowledged", ["days": .number("7"), "urgentDays": .number("21")]),
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
            (
                "release-date-unknown",
                ["leadDays": .number("365"), "urgentDays": .number("183"), "remandGraceDays": .number("30")]
            ),
            (
                "release-essentials-incomplete",
                ["leadDays": .number("7"), "urgentDays": .number("2"), "staleDays": .number("14")]
            ),
            (
                "release-moved-no-replan",
                ["minShiftDays": .number("7"), "nearDays": .number("30"), "criticalDays": .number("7")]
            ),
            (
                "responsibility-orphaned",
                ["graceDays": .number("3"), "nearDays": .number("30"), "afterDays": .number("90")]
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
            ("support-end-unplanned", ["leadDays": .number("60"), "urgentDays": .number("14")]),
            ("threat-unaddressed", ["criticalHours": .number("24")]),
            ("time-limited-support-ending", ["leadDays": .number("21"), "urgentDays": .number("7")]),
            (
                "trauma-screening-missing",
                ["graceDays": .number("30"), "leadDays": .number("90"), "urgentDays": .number("60")]
            ),
            ("vetting-invalid", ["expiryDays": .number("30")]),
        ] as [(String, [String: JSON])])
    func `defaults are those of the rule catalogue`(id: String, defaults: [String: JSON]) throws {
        let rule = try #require(RuleCatalogue[id])
        #expect(Dictionary(uniqueKeysWithValues: rule.parameters.map { ($0.name, $0.defaultJSON) }) == defaults)
    }
}
