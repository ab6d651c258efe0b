import Almanac
import Events
import Rehearsal
import Specifications
import Testing

/// Made-up lives keep what the log asks of every life; each is checked here without the log's own code.
struct InvariantTests {
    static let seed = SeededGenerator.printedSeed(for: "InvariantTests")
    /// Made up once for all laws.
    static let made = Result { try Line.all(of: Caseload(cases: 130, seed: seed)) }
    private let streams: [String: [Line]]
    private let comment: Comment = "THROUGHCARE_SEED=\(InvariantTests.seed)"

    init() throws { streams = Dictionary(grouping: try Self.made.get(), by: \.stream) }

    private var cases: [[Line]] { streams.filter { $0.key.hasPrefix("case/") }.map(\.value) }

    @Test func `everything is recorded in an open case`() {
        for life in cases {
            var isOpen = false
            for line in life {
                if line.type == "CaseOpened" { isOpen = true }
                #expect(isOpen, "\(line.json.line) \(comment)")
                if line.type == "CaseClosed" { isOpen = false }
            }
        }
    }

    @Test func `a changed release date was set before, and anew after a return to custody`() {
        for life in cases {
            var isSet = false
            for line in life {
                switch line.type {
                case "ReleaseDateSet": isSet = true
                case "PersonReturnedToCustody": isSet = false
                case "ReleaseDateChanged": #expect(isSet, comment)
                default: break
                }
            }
        }
    }

    @Test func `there is one case manager at a time`() throws {
        for life in cases {
            var current: String?
            for line in life where line.data.text("role") == "case_manager" {
                if line.type == "RoleAssigned" { #expect(current == nil, comment) }
                current = line.type == "RoleAssigned" ? line.data.text("actor") : nil
            }
            #expect(current != nil, comment)
        }
    }

    @Test func `a plan's versions follow each other, and only an existing one is agreed on`() {
        for life in cases {
            var version = 0
            for line in life where line.data.text("planKind") == "transition" {
                let given = line.data["version"]?.number ?? 0
                if line.type == "PlanAgreed" { #expect((1...version).contains(given), comment) }
                if line.type == "PlanRevised" { #expect(given == version + 1, comment) }
                if line.type != "PlanAgreed" { version = given }
            }
        }
    }

    @Test func `a pointer is used for a named decision, and never after it was dismissed`() {
        for life in cases {
            var usable: Set<String> = []
            for line in life {
                let pointer = line.data.text("refId")
                switch line.type {
                case "IntelligenceReferenceRecorded": usable.insert(pointer)
                case "IntelligenceReviewed" where line.data.text("outcome") == "dismissed": usable.remove(pointer)
                case "IntelligenceUsedInDecision":
                    #expect(usable.contains(pointer) && line.data["decisionRef"] != nil, comment)
                default: break
                }
            }
        }
    }

    @Test func `what restricts rights names its decision, and a review names an earlier one`() {
        for life in cases {
            var decisions: Set<String> = []
            for line in life {
                let restricts = ["ConditionImposed", "PlacementStarted"].contains(line.type)
                if restricts { #expect(line.data["decisionRef"] != nil, comment) }
                decisions.insert(line.data.text("decisionRef"))
                let reviewed = line.data.text("reviewsDecisionRef")
                #expect(decisions.union([""]).contains(reviewed), comment)
            }
        }
    }

    @Test func `at most one alert of a rule is open in a case`() {
        for (name, life) in streams where name.hasPrefix("alert/") {
            var open: [String: String] = [:]
            for line in life where ["AlertRaised", "AlertClosed"].contains(line.type) {
                let alert = line.data.text("alertId")
                if line.type == "AlertClosed" {
                    #expect(open.values.contains(alert), comment)
                    open = open.filter { $0.value != alert }
                } else {
                    #expect(open.updateValue(alert, forKey: line.data.text("ruleId")) == nil, comment)
                }
            }
        }
    }

    @Test func `a release is withdrawn by somebody else than who recorded it, and what is amended came before`() throws
    {
        for life in streams.values {
            var earlier: [String: Line] = [:]
            for line in life {
                let named = line.data.text("target")
                if !named.isEmpty {
                    let target = try #require(earlier[named], comment)
                    if target.type == "PersonReleased" {
                        #expect(target.text("recordedBy") != line.text("recordedBy"), comment)
                    }
                }
                earlier[line.text("id")] = line
            }
        }
    }

    @Test func `tracks without custody have no gate`() {
        let gate: Set<String> = ["ReleaseDateSet", "GatePickupArranged", "PlacementStarted", "PersonReleased"]
        for life in cases where ["community_measure", "never_sentenced"].contains(life[0].data.text("track")) {
            #expect(gate.isDisjoint(with: life.map(\.type)), comment)
        }
    }
}

extension JSON {
    /// The whole number; `nil` for anything else.
    fileprivate var number: Int? { if case .number(let text) = self { Int(text) } else { nil } }
}
