import Testing

@testable import Web

@Suite struct LanguageChoiceTests {
    @Test(
        arguments: [
            (nil, nil, .english), ("de", nil, .german), ("en", "de", .english), ("xx", "de", .german),
            (nil, "de-AT,de;q=0.9,en;q=0.8", .german), (nil, "fr,en;q=0.5,de;q=0.7", .german),
            (nil, "de;q=0,en;q=0.1", .english), (nil, "den, enm", .english), (nil, ",;q=;", .english),
            (nil, "en,de", .english),
        ] as [(String?, String?, Language)])
    func `the chosen language goes before what the browser asks for`(
        chosen: String?, accepted: String?, language: Language
    ) {
        #expect(Language(chosen: chosen, accepted: accepted) == language)
    }
}
