internal import Casework
internal import Events
internal import Projections

/// What all pages about one case show around what they say: where the reader is, and the ways to the other pages.
struct CaseFrame {
    let caseRef: String
    let navigation: SubNavigation
    /// Further views of the case, in a second list.
    let further: SubNavigation
    /// From which moments the page looks if not from the present; `nil` for the present.
    let standpoint: String?
    /// The address of the same page seen from the present.
    let present: String

    /// The main pages of a case, in order; the record form and the alerts are pages of their own.
    static let main = ["", "replay", "what-if", "contact-sheet", "record"]

    /// Makes the frame of a page of a case.
    ///
    /// - Parameter page: The last part of the page's path; empty for the case itself.
    /// - Parameter question: From which moments the page looks.
    init(of caseRef: CaseRef, on page: String, _ question: VantageQuestion, _ reader: ViewReader) {
        let words = reader.words
        let base = "/cases/\(caseRef.rawValue.pathPart)"
        self.caseRef = caseRef.rawValue
        let alerts = PageLink(text: words["case.nav.alerts"], href: "/alerts?case=\(caseRef.rawValue.queryPart)")
        navigation = SubNavigation(
            label: words["case.nav.label"],
            links: Self.main.map { part in
                PageLink(
                    text: words["case.nav.\(part.isEmpty ? "overview" : part)"],
                    href: part.isEmpty ? base : "\(base)/\(part)", isCurrent: part == page)
            } + [alerts])
        further = SubNavigation(
            label: words["case.further.label"],
            links: FurtherView.all.map { view in
                PageLink(
                    text: words.label(view: view.name), href: "\(base)/\(view.name)", isCurrent: view.name == page)
            })
        standpoint = question.told(by: reader)
        present = page.isEmpty ? base : "\(base)/\(page)"
    }

    /// The pages above a page of a case.
    static func crumbs(_ caseRef: CaseRef?, _ words: Words) -> [Crumb] {
        let cases = Crumb(text: words["cases.heading"], href: "/cases")
        guard let caseRef else { return [cases] }
        return [cases, Crumb(text: caseRef.rawValue, href: "/cases/\(caseRef.rawValue.pathPart)")]
    }
}

/// From which two times a page looks, as its address says it.
struct VantageQuestion: Hashable, Sendable {
    let vantage: Vantage

    /// As it was known; today without a time.
    func told(by reader: ViewReader) -> String? {
        switch (vantage.asOf, vantage.knownAt) {
        case (nil, nil): nil
        case (let happened?, nil): reader.words("case.as-of", ["time": reader.dates.moment(happened)])
        case (nil, let known?): reader.words("case.known-at", ["time": reader.dates.moment(known)])
        case (let happened?, let known?):
            reader.words(
                "case.as-of-known-at",
                ["time": reader.dates.moment(happened), "known": reader.dates.moment(known)])
        }
    }
}
