/// What surrounds every page, and what every template can use beside its content.
struct PageFrame {
    let page: Page
    let language: String
    let languages: [LanguageLink]
    let navigation: [NavigationLink]
    /// What forms must bring along.
    let formKey: String
    let isSignedIn: Bool
    /// The address of this page with its query, to come back to.
    let here: String
    /// The names below stand alone, so that the frame can write the page in the middle of itself.
    let template: String
    let content: Any

    /// A language that somebody may choose.
    struct LanguageLink {
        let code: String
        let name: String
        let isCurrent: Bool
    }

    /// A part of the service.
    struct NavigationLink {
        let text: String
        let href: String
        let isCurrent: Bool
    }
}

extension PageFrame {
    /// Puts a page into its frame.
    ///
    /// - Parameter formKey: What forms must bring along.
    /// - Parameter here: The path of the page with its query.
    /// - Parameter names: What each language calls itself.
    init(
        _ page: Page, forms formKey: String, isSignedIn: Bool, in words: Words, at here: String,
        names: [Language: String]
    ) {
        self.page = page
        language = words.language.rawValue
        languages = Language.allCases.map {
            LanguageLink(code: $0.rawValue, name: names[$0] ?? $0.rawValue, isCurrent: $0 == words.language)
        }
        navigation = Page.Section.allCases.map {
            NavigationLink(text: words["navigation.\($0)"], href: "/\($0)", isCurrent: $0 == page.section)
        }
        self.formKey = formKey
        self.isSignedIn = isSignedIn
        self.here = here
        template = page.template
        content = page.content
    }
}
