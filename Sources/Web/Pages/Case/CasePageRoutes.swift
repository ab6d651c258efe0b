internal import Casework
internal import Events
internal import Hummingbird
internal import Projections

/// The page of a case, and its further views.
enum CasePageRoutes {
    static let all: [Route] =
        [Route(.get, "/cases/{case}") { try await $0.casePage() }]
        + FurtherView.all.map { view in
            Route(.get, "/cases/{case}/\(view.name)") { try await $0.viewPage(view) }
        }
}

extension Enquiry {
    /// What tells a case in the reader's language, by the clocks of the case.
    func reader(of caseRef: CaseRef) async throws -> ViewReader {
        ViewReader(words: words, dates: dates(in: try await ask { try $0.zone(of: caseRef) }))
    }

    /// From where in time the page looks at the case, told in the reader's language.
    func standing(of caseRef: CaseRef) async throws -> (question: VantageQuestion, reader: ViewReader) {
        let reader = try await reader(of: caseRef)
        return (try vantage(in: reader.dates.zone), reader)
    }

    fileprivate func casePage() async throws -> Response {
        let caseRef = try caseRef()
        let (question, reader) = try await standing(of: caseRef)
        let vantage = question.vantage
        let isPresent = vantage == .today
        let answers = try await askAtOnce { casework in
            var query = AlertQuery()
            query.caseRef = caseRef
            return CasePage.Answers(
                readiness: try casework.readiness(of: caseRef, seenFrom: vantage).json,
                needs: try casework.view(NeedsMatrix.self, of: caseRef, seenFrom: vantage).json,
                team: try casework.view(TeamAndRoles.self, of: caseRef, seenFrom: vantage).json,
                meetings: try casework.view(MeetingAndActionTracker.self, of: caseRef, seenFrom: vantage).json,
                alerts: isPresent ? try casework.alerts(query) : nil,
                note: isPresent ? try casework.caseNotes(of: [caseRef])[caseRef] : nil)
        }
        let page = CasePage(caseRef: caseRef, question: question, reader: reader)
        return try answer(
            with: Page(
                template: "case/case", title: caseRef.rawValue, content: page.content(answers), section: .cases,
                crumbs: CaseFrame.crumbs(nil, words)))
    }

    fileprivate func viewPage(_ view: FurtherView) async throws -> Response {
        let caseRef = try caseRef()
        let (question, reader) = try await standing(of: caseRef)
        let json = try await ask { try view.ask($0, caseRef, question.vantage) }
        let name = words.label(view: view.name)
        return try answer(
            with: Page(
                template: "case/view", title: "\(caseRef) – \(name)",
                content: ViewContent(
                    frame: CaseFrame(of: caseRef, on: view.name, question, reader), heading: name,
                    leftOut: reader.leftOut(of: json), view: ViewSections(reader: reader).whole(json)),
                section: .cases, crumbs: CaseFrame.crumbs(caseRef, words)))
    }
}

/// What the page of any further view shows.
struct ViewContent {
    let frame: CaseFrame
    let heading: String
    let leftOut: LeftOut?
    let view: ViewSection
}
