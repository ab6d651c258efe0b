internal import Casework
internal import Events
internal import Hummingbird
internal import Projections

/// Whom the person can reach, on one page to print.
enum ContactSheetRoutes {
    static let all: [Route] = [
        Route(.get, "/cases/{case}/contact-sheet") { try await $0.contactSheet() }
    ]
}

extension Enquiry {
    fileprivate func contactSheet() async throws -> Response {
        let caseRef = try caseRef()
        let (question, reader) = try await standing(of: caseRef)
        let audience = query("for").flatMap(SheetAudience.init(rawValue:)) ?? .person
        let language = query("in")
        let sheet = try await ask {
            try $0.contactSheet(of: caseRef, for: audience, in: language, seenFrom: question.vantage)
        }
        let page = ContactSheetPage(caseRef: caseRef, audience: audience, language: language, reader: reader)
        let content = page.content(sheet.json, sheet.text)
        return try answer(
            with: Page(
                template: "contact-sheet/sheet", title: content.title, content: content, section: .cases,
                crumbs: CaseFrame.crumbs(caseRef, words), printsAlone: true))
    }
}
