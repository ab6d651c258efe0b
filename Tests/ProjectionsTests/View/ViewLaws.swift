import Events
import Projections
import Specifications
import Testing

/// Laws over all views.
struct ViewLaws {
    @Test func `views are listed in alphabetical order, each name once`() {
        let types = ViewCatalogue.all.map { String(describing: $0) }
        #expect(types == types.sorted())
        #expect(Set(ViewCatalogue.all.map { $0.name }).count == types.count)
    }

    @Test(arguments: ViewCatalogue.all.map { $0.name })
    func `a view has fields, and no name twice in one place`(name: String) throws {
        let view = try #require(ViewCatalogue.all.first { $0.name == name })
        #expect(!view.fields.isEmpty)
        #expect(view.fields.doubled.isEmpty)
    }

    @Test(arguments: ViewCatalogue.ofCases.map { $0.name })
    func `a case of which nothing stands still has a view, which says so`(name: String) throws {
        let view = try #require(ViewCatalogue.ofCases.first { $0.name == name })
        let empty = try view.init(of: CaseStory(untold: "K-1").dossier(at: moment("2026-03-01T09:00Z")))
        #expect(empty.text.count > 2)
        #expect(empty.json["case"] == .string("K-1"))
    }

    @Test(arguments: ViewCatalogue.ofCases.map { $0.name })
    func `a view writes the fields that it declares, in that order`(name: String) throws {
        let view = try #require(ViewCatalogue.ofCases.first { $0.name == name })
        let written = try view.init(of: CaseStory().dossier(at: moment("2026-03-01T09:00Z"))).json
        #expect(written.members?.map(\.name).suffix(view.fields.count) == view.fields.map(\.name)[...])
    }
}

extension [ViewFieldDescription] {
    /// Names that stand twice beside each other, here or further in.
    fileprivate var doubled: [String] {
        let counts = Dictionary(grouping: self, by: \.name).filter { $0.value.count > 1 }
        return counts.keys.sorted() + flatMap(\.parts.doubled)
    }
}
