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

    @Test func `what answers for itself knows each of its fields`() {
        let tag = StateTag("late", .critical)
        let said = Said(text: "text", isUnknown: true, isWithheld: true, href: "/", lang: "de", tag: tag)
        let cell = Table.Cell(column: "column", said: [said], isNumeric: true, isHeader: true)
        let item = AlertListContent.Item(
            href: "/", title: "title", tag: tag, caseText: "K-1", caseHref: "/", reason: "reason", due: "due",
            remedy: "remedy", standing: "standing")
        let row = ReplayContent.Row(
            when: "when", headline: "headline", type: "type", href: "/", kind: "kind", isChosen: true, tags: [tag],
            author: "author")
        let choice = FieldChoice(value: "value", text: "text", hint: "hint", isChosen: true)
        let parts: [any MustacheParent] = [
            tag, said, cell, Table.Row(cells: [cell]), item, row, ReplayContent.Stop(value: 1, told: "told"), choice,
        ]
        for part in parts {
            for field in Mirror(reflecting: part).children {
                let name = field.label ?? ""
                let value = part.child(named: name)
                #expect(value != nil, "\(type(of: part)).\(name)")
                if let list = value as? ContentList {
                    #expect(list.map { $0 }.count == 1)
                } else {
                    #expect(Self.written(value) == Self.written(field.value), "\(type(of: part)).\(name)")
                }
            }
            #expect(part.child(named: "nothing") == nil)
        }
    }

    /// A value without the mark of an optional one.
    private static func written(_ value: Any?) -> String {
        guard let value else { return "" }
        let mirror = Mirror(reflecting: value)
        return mirror.displayStyle == .optional ? written(mirror.children.first?.value) : "\(value)"
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
