import Testing

@testable import Web

@Suite struct FrameTests {
    private struct Content {
        let title = "K-214 <b>"
        let detail: String? = nil
        let requestId = "r-1"
    }

    private let library: TemplateLibrary

    init() throws { library = try TemplateLibrary() }

    private func page(
        _ language: Language = .english, isSignedIn: Bool = true, _ change: (inout Page) -> Void = { _ in }
    ) throws -> String {
        var page = Page(template: "problem/problem", title: "Title & more", content: Content(), section: .alerts)
        change(&page)
        let words = library.words(in: language)
        let frame = PageFrame(
            page, forms: "f-1", isSignedIn: isSignedIn, in: words, at: "/cases?within=2",
            names: [.german: "Deutsch"])
        return try library.render(page, in: frame, in: language)
    }

    @Test func `a page stands in its frame and what it says is escaped`() throws {
        let html = try page()
        #expect(html.contains("<title>Title &amp; more – Throughcare</title>"))
        #expect(html.contains("K-214 &lt;b&gt;"))
        #expect(html.contains("name=\"formKey\" value=\"f-1\""))
        #expect(html.contains("name=\"here\" value=\"/cases?within=2\""))
    }

    @Test func `the language of a page is said and can be changed`() throws {
        let html = try page(.german)
        #expect(html.contains("<html lang=\"de\">"))
        #expect(html.contains("value=\"de\" lang=\"de\" aria-current=\"true\">Deutsch<"))
        #expect(html.contains("nicht verloren"))
    }

    @Test func `the navigation is for those who are signed in`() throws {
        #expect(try page().contains("<a class=\"navigation__link\" href=\"/alerts\" aria-current=\"page\">Alerts"))
        #expect(!(try page(isSignedIn: false).contains("class=\"navigation\"")))
    }

    @Test func `pages above and news stand above a page`() throws {
        let html = try page {
            $0.crumbs = [Crumb(text: "Cases", href: "/cases"), Crumb(text: "K-214", href: "/cases/K-214")]
            $0.notice = Notice(text: "Recorded")
        }
        #expect(html.ranges(of: "class=\"breadcrumbs\"").count == 1)
        #expect(html.contains("<a href=\"/cases/K-214\">K-214</a>"))
        #expect(html.contains("<p class=\"notice__text\">Recorded</p>"))
        #expect(html.contains("notice--good"))
    }

    @Test func `a page that is printed alone does not say where it comes from`() throws {
        let html = try page { $0.printsAlone = true }
        #expect(html.contains("<title>Title &amp; more</title>"))
        #expect(html.contains("class=\"prints-alone\""))
    }

    @Test func `a page without a template is an error`() {
        #expect(throws: TemplateProblem.self) {
            let page = Page(template: "nothing/there", title: "", content: Content())
            let frame = PageFrame(
                page, forms: "", isSignedIn: false, in: library.words(in: .english), at: "/", names: [:])
            _ = try library.render(page, in: frame, in: .english)
        }
    }
}
