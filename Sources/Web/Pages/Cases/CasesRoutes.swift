internal import Casework
internal import Events
internal import Hummingbird
internal import Projections

/// The list of cases.
enum CasesRoutes {
    static let all: [Route] = [
        Route(.get, "/", for: .anybody) { _ in .seeOther("/cases") },
        Route(.get, "/cases") { enquiry in
            let question = CasesQuestion { enquiry.query($0) }
            let words = enquiry.words
            let moment = enquiry.office.casework.time
            let content = try await enquiry.askAtOnce { casework in
                let cases = try casework.cases(question.query(at: moment))
                let page = CasesPage(question: question, words: words, reader: try casework.caller().actor)
                return page.content(cases, try casework.caseNotes(of: page.needed(cases)))
            }
            return try enquiry.answer(
                with: Page(
                    template: "cases/list", title: enquiry.words["cases.heading"], content: content,
                    section: .cases))
        },
    ]
}
