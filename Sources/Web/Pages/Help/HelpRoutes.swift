internal import HTTPTypes
internal import Hummingbird

/// The pages that explain the service.
enum HelpRoutes {
    static let all: [Route] = [
        .recognised(.get, "/help") { enquiry in
            try enquiry.answer(
                with: Page(
                    template: "help/help", title: enquiry.words["help.heading"], content: HelpContent(enquiry.words),
                    section: .help))
        },
        Route(.get, "/accessibility", for: .anybody) { enquiry in
            try enquiry.answer(
                with: Page(
                    template: "help/accessibility", title: enquiry.words["accessibility.heading"],
                    content: HelpContent(enquiry.words), section: .help))
        },
        .recognised(.get, "/rules") { enquiry in
            try enquiry.answer(
                with: Page(
                    template: "rules/list", title: enquiry.words["rules.heading"], content: RuleListContent(),
                    section: .help, crumbs: [Crumb(text: enquiry.words["help.heading"], href: "/help")]))
        },
        .recognised(.get, "/rules/{rule}") { try $0.rulePage() },
    ]
}

/// What the pages show that say the same to everybody.
struct HelpContent {
    /// What the marks of the pages mean.
    let tags: [Explained]

    /// A mark with its meaning.
    struct Explained {
        let tag: StateTag
        let meaning: String
    }

    init(_ words: Words) {
        tags = StateTag.Tone.allCases.filter { $0 != .plain }.map {
            Explained(tag: StateTag(words["help.tag.\($0)"], $0), meaning: words["help.tag.\($0).meaning"])
        }
    }
}
