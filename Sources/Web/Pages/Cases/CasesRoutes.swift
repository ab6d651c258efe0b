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
            let page = CasesPage(question: question, words: enquiry.words)
            let moment = enquiry.office.casework.time
            let (cases, notes) = try await enquiry.ask { casework in
                let cases = try casework.cases(question.query(at: moment))
                return (cases, try casework.caseNotes(of: page.needed(cases)))
            }
            return try enquiry.answer(
                with: Page(
                    template: "cases/list", title: enquiry.words["cases.heading"], content: page.content(cases, notes),
                    section: .cases))
        },
    ]
}
