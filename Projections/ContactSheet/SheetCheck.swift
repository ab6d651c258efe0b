public import Events

/// What of an issued contact sheet no longer holds.
public struct SheetCheck: Sendable {
    public let sheet: Fact<ContactSheetIssued>
    /// Those it lists who have no role on the case any more and are no standing desk, in its order.
    public let gone: [ActorRef]
    /// Whether the person reads its language.
    public let language: Readability

    /// Whether the person reads a language.
    public enum Readability: Hashable, Sendable {
        case read
        /// In which language it is, and which the person reads.
        case notRead(String, [String])
        case sheetLanguageUnknown, personLanguagesUnknown
    }

    /// Checks a sheet; `isActive` says whether a role is held at the moment in question.
    public init(of sheet: Fact<ContactSheetIssued>, in file: CaseFile, isActive: (RoleTenure) -> Bool) {
        self.sheet = sheet
        let desks = Set(file.facts(ContactPointPublished.self).filter { $0.event.standing == true }.map(\.event.actor))
        let holders = Set(file.roles.filter(isActive).map(\.actor))
        gone = (sheet.event.lists ?? []).filter { !desks.contains($0) && !holders.contains($0) }
        language = Self.readability(of: sheet.event.language, languages: file.languages)
    }

    /// Whether it leads the person astray or cannot be read; `nil` if that is not known.
    public var isStale: Bool? {
        if !gone.isEmpty { return true }
        switch language {
        case .notRead: return true
        case .read: return false
        case .sheetLanguageUnknown, .personLanguagesUnknown: return nil
        }
    }

    private static func readability(of language: String?, languages: [String]?) -> Readability {
        guard let language else { return .sheetLanguageUnknown }
        guard let languages, !languages.isEmpty else { return .personLanguagesUnknown }
        return languages.contains { isSame($0, language) } ? .read : .notRead(language, languages)
    }

    /// Languages are the same if their primary tags are: a sheet in `fr` serves who reads `fr-CA`.
    private static func isSame(_ one: String, _ other: String) -> Bool {
        LanguageName.primarySubtag(of: one) == LanguageName.primarySubtag(of: other)
    }
}
