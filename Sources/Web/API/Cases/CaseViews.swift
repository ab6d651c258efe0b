internal import Almanac
internal import Casework
internal import Events
internal import Projections

/// The views of a case that programs can ask for, by name.
enum CaseViews {
    /// A view and how it is asked for.
    struct Named: Sendable {
        let name: String
        let json: @Sendable (Casework, CaseRef, Vantage, Choices) throws -> JSON
    }

    /// What some of the views take beside the case and the two times.
    struct Choices: Sendable {
        var audience = SheetAudience.person
        var language: String?
        var release: Moment?
    }

    static let all: [Named] =
        ViewCatalogue.ofCases.filter { $0.name != ContactSheet.name }.map { named($0) } + [
            Named(name: CaseTimeline.name) { casework, caseRef, vantage, _ in
                try casework.timeline(of: caseRef, seenFrom: vantage).json
            },
            Named(name: ReleaseReadiness.name) { casework, caseRef, vantage, _ in
                try casework.readiness(of: caseRef, seenFrom: vantage).json
            },
            Named(name: CoverageStrip.name) { casework, caseRef, vantage, _ in
                try casework.coverage(of: caseRef, seenFrom: vantage)?.json
                    ?? .object([JSON.Member("releaseAt", .null)])
            },
            Named(name: ContactSheet.name) { casework, caseRef, vantage, choices in
                try casework.contactSheet(of: caseRef, for: choices.audience, in: choices.language, seenFrom: vantage)
                    .json
            },
        ]

    static func named(_ name: String) -> Named? { all.first { $0.name == name } }

    private static func named<Seen: CaseView>(_ view: Seen.Type) -> Named {
        Named(name: view.name) { casework, caseRef, vantage, _ in
            try casework.view(view, of: caseRef, seenFrom: vantage).json
        }
    }
}
