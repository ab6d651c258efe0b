import Access
import Events
import Foundation
import Projections
import Testing

/// Laws over the tables: nothing can be added to the record without deciding who may see and record it.
@Suite struct `The tables of access` {
    @Test(arguments: EventCatalogue.standard.names)
    func `every event type is in the table`(name: String) { #expect(Policy.events[name] != nil) }

    @Test func `the table names no event type that does not exist`() {
        #expect(Set(Policy.events.keys).subtracting(EventCatalogue.standard.names) == [])
    }

    @Test(arguments: ViewCatalogue.all.map { $0.name })
    func `every view is in the table, and is closed if it were not`(name: String) throws {
        let view = try #require(ViewCatalogue.all.first { $0.name == name })
        #expect(Policy.views[name] != nil)
        #expect(Material.view(view).kind != .classified)
        #expect(Material.list(named: "a view that nobody sorted").kind == .classified)
    }

    @Test(arguments: ViewCatalogue.ofCases.map { $0.name })
    func `a view of a case is not seen without a relation to it`(name: String) throws {
        let view = try #require(ViewCatalogue.ofCases.first { $0.name == name })
        for relation in [nil, CaseRelation.none] {
            #expect(decided(.see, .view(view), by: .given([.coordinator]), relation: relation) == .deny(.noRelation))
        }
    }

    @Test func `a type that is in no table is protected`() {
        #expect(EntryContent(ofType: "NeverHeardOf", .none, nil).tag == .protected)
    }

    @Test func `fields decide only in types that have them`() throws {
        for (type, rules) in Policy.contents {
            let fields = try #require(EventCatalogue.standard[type]).shapeFields
            for rule in rules {
                let field = try #require(fields.first { $0.name == rule.field }, "\(type).\(rule.field)")
                guard case .words(let words, _) = field.kind else { continue }
                #expect(rule.words.isSubset(of: words), "\(type).\(rule.field)")
            }
        }
    }

    @Test func `every role has an operation and a need, every operation somebody who may do it`() {
        for role in AccessRole.allCases { #expect(Policy.operations[role]?.isEmpty == false) }
        for role in Role.allCases { #expect(Policy.needs[role]?.isEmpty == false) }
        for operation in Operation.allCases {
            let may = Policy.operations.filter { $0.key != .operator && $0.value.contains(operation) }
            #expect(!may.isEmpty, "\(operation)")
        }
        #expect(Set(Policy.kindsByTightness) == Set(ContentKind.allCases))
    }

    @Test func `lists of types name types that exist`() {
        let listed = Policy.notes.union(Policy.decisions).union(Policy.withdrawnByTwo).union(Policy.aboutOthers)
            .union(CaseRelation.sources).union(DismissedPointers.sources)
        #expect(listed.subtracting(EventCatalogue.standard.names) == [])
    }

    @Test func `a correction is closed with what it corrects`() throws {
        let note = try Material.entry("ObservationRecorded", #"{"staffCategory":"faith"}"#)
        let followed = Material("EventCorrected", origin: Material.Origin(actor: "A-1")).following(note)
        #expect(followed.kind == .pastoral && followed.tags == [.protected] && followed.origin == note.origin)
        let open = Material("EventCorrected").following(Material("NeedMet"))
        #expect(open.kind == .ordinary && open.tags == [.open])
    }

    @Test(arguments: [("access.md", AccessPage.lines), ("access-matrix.md", AccessMatrix.lines)])
    func `the page in the documentation is the one that the program prints`(name: String, lines: [String]) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        let page = try String(contentsOf: root.appending(path: "docs").appending(path: name), encoding: .utf8)
        #expect(page == lines.joined(separator: "\n") + "\n", "make it anew with `throughcare access table`")
    }
}
