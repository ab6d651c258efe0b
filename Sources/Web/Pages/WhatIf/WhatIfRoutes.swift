internal import Almanac
internal import Casework
internal import Events
internal import HTTPTypes
internal import Hummingbird
internal import Projections

/// What another release date would do to a case.
enum WhatIfRoutes {
    static let all: [Route] = [
        Route(.get, "/cases/{case}/what-if") { try await $0.whatIf() }
    ]
}

extension Enquiry {
    fileprivate func whatIf() async throws -> Response {
        let caseRef = try caseRef()
        let reader = try await reader(of: caseRef)
        let entered = query("release") ?? ""
        let page = WhatIfPage(caseRef: caseRef, reader: reader, entered: entered)
        guard !entered.isEmpty else { return try answer(with: page.content(), of: caseRef, .ok) }
        let release: Moment
        do { release = try LocalTime.read(entered, "release", in: reader.dates.zone) } catch {
            return try answer(with: page.content(problem: words["what-if.bad-date"]), of: caseRef, .badRequest)
        }
        do {
            let shift = try await ask { try $0.whatIf(caseRef, releasedAt: release).json }
            return try answer(with: page.content(shift), of: caseRef, .ok)
        } catch let none as NoReleaseAhead {
            return try answer(with: page.content(impossible: words["what-if.\(none.reason.word)"]), of: caseRef, .ok)
        }
    }

    private func answer(
        with content: WhatIfContent, of caseRef: CaseRef, _ status: HTTPResponse.Status
    ) throws -> Response {
        try answer(
            with: Page(
                template: "what-if/what-if", title: "\(caseRef) – \(words["case.nav.what-if"])", content: content,
                status: status, section: .cases, crumbs: CaseFrame.crumbs(caseRef, words)))
    }
}

extension NoReleaseAhead.Reason {
    /// The end of the name of the words that tell it.
    fileprivate var word: String {
        switch self {
        case .released: "released"
        case .noGate: "no-gate"
        case .closed: "closed"
        case .notOpened: "not-opened"
        }
    }
}
