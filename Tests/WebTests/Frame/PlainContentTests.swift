import Mustache
import Testing

@testable import Web

/// A template shows the same, whether its content is looked through once or asked again and again.
@Suite struct PlainContentTests {
    private struct Row {
        let name: String
        let isLate: Bool
        let note: String?
        let marks: [String]
    }

    private struct Told: CustomStringConvertible {
        let description: String
    }

    private struct Content {
        let title: String
        let count: Int
        let rows: [Row]
        let first: Row?
        let none: Row?
        let told: Told
        let page: Any
    }

    private static var content: Content {
        Content(
            title: "a < b", count: 0,
            rows: [
                Row(name: "1", isLate: true, note: nil, marks: ["x", "y"]),
                Row(name: "2", isLate: false, note: "", marks: []),
            ],
            first: Row(name: "first", isLate: true, note: "n", marks: []), none: nil, told: Told(description: "told"),
            page: Row(name: "any", isLate: false, note: "m", marks: ["z"]))
    }

    @Test(arguments: [
        "{{title}} {{{title}}} {{count}} {{told}} {{none.name}} {{first.name}} {{page.name}}",
        "{{#rows}}[{{name}}{{#isLate}} late{{/isLate}}{{^note}} no note{{/note}}{{#note}} {{.}}{{/note}}{{#marks}} {{.}}{{/marks}}]{{/rows}}",
        "{{#none}}there{{/none}}{{^none}}not there{{/none}}{{#first}} {{name}} {{title}}{{/first}}{{#page}}{{#marks}}{{.}}{{/marks}}{{/page}}",
        "{{^rows}}none{{/rows}}{{#count}}some{{/count}}{{^count}}zero{{/count}}",
    ])
    func `a template shows the same of it`(template: String) throws {
        let parsed = try MustacheTemplate(string: template)
        #expect(parsed.render(PlainContent.of(Self.content)) == parsed.render(Self.content))
    }
}
