internal import Foundation
internal import Mustache

/// The templates in every language: the words are put in once, when the server starts.
struct TemplateLibrary: Sendable {
    let words: [Language: Words]
    private let templates: [Language: MustacheLibrary]

    /// Reads all templates.
    /// - Throws: ``WordsUnreadable``; ``TemplateProblem`` for a template that names words that are not there.
    init() throws {
        let sources = try Self.sources()
        var words: [Language: Words] = [:]
        var templates: [Language: MustacheLibrary] = [:]
        for language in Language.allCases {
            let texts = try Words(language)
            words[language] = texts
            templates[language] = MustacheLibrary(
                templates: try sources.reduce(into: [:]) { parsed, source in
                    parsed[source.key] = try MustacheTemplate(string: Self.translated(source.value, texts, source.key))
                })
        }
        (self.words, self.templates) = (words, templates)
    }

    /// The words of a language.
    func words(in language: Language) -> Words {
        guard let words = words[language] else { preconditionFailure("every language is read at the start") }
        return words
    }

    /// Writes a template in a language.
    /// - Throws: ``TemplateProblem`` if there is none of that name.
    func render(_ template: String, _ content: Any, in language: Language) throws -> String {
        guard let text = templates[language]?.render(PlainContent.of(content), withTemplate: template) else {
            throw TemplateProblem(template: template, name: nil)
        }
        return text
    }

    /// Writes a page in the middle of its frame.
    /// - Throws: ``TemplateProblem`` if the page has no template.
    func render(_ page: Page, in frame: PageFrame, in language: Language) throws -> String {
        // A part that is missing would be left out without a word.
        guard templates[language]?.getTemplate(named: page.template) != nil else {
            throw TemplateProblem(template: page.template, name: nil)
        }
        return try render("frame", frame, in: language)
    }

    /// Puts words in the place of their names, written as `[[name]]`.
    private static func translated(_ source: String, _ words: Words, _ template: String) throws -> String {
        var parts = source.components(separatedBy: "[[")
        let beginning = parts.removeFirst()
        return try parts.reduce(into: beginning) { text, part in
            guard let end = part.range(of: "]]") else { throw TemplateProblem(template: template, name: part) }
            let name = String(part[..<end.lowerBound])
            guard words.names.contains(name) else { throw TemplateProblem(template: template, name: name) }
            text += words[name] + part[end.upperBound...]
        }
    }

    private static func sources() throws -> [String: String] {
        try ProgramFiles.read("Templates", ending: "mustache").reduce(into: [:]) {
            $0[$1.path] = String(decoding: $1.bytes, as: UTF8.self)
        }
    }
}

/// A template is missing, or names words that are.
struct TemplateProblem: Error, Hashable, CustomStringConvertible {
    let template: String
    /// The words that are missing; `nil` if it is the template.
    let name: String?

    var description: String {
        name.map { "the template \(template) names the words \"\($0)\", which no catalogue has" }
            ?? "there is no template \(template)"
    }
}
