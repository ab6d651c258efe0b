public import Almanac
public import Events

/// A document or registration of the person: one that is required, one that is recorded, or both.
public struct PersonalDocument: Sendable {
    public let document: Term<IdentityDocument>
    public let isRequired: Bool
    /// The newest word on it; `nil` if none is recorded.
    public let newest: Fact<IdentityDocumentStatusRecorded>?

    /// What is required of a case of which nobody said.
    public static let usuallyRequired: [Term<IdentityDocument>] = [.known(.idDocument)]

    /// Whether it can be used on a day; unknown is not usable.
    public func isUsable(on day: CivilDate) -> Bool {
        guard let event = newest?.event, event.status.isOne(of: [.valid, .issued]) else { return false }
        return event.validUntil.map { $0 >= day } ?? true
    }
}

extension CaseFile {
    /// The documents the person must have at release, as the case was opened with, else as its profile says;
    /// `nil` if neither says so.
    public var requiredDocuments: [Term<IdentityDocument>]? {
        let opened = opening?.event.requiredDocuments?.map { word in
            IdentityDocument(rawValue: word).map(Term.known) ?? .other(word)
        }
        return opened ?? serviceProfile?.requiredDocuments
    }

    /// The documents that are required, then the others that are recorded, in the order they first were.
    public var documents: [PersonalDocument] { documents(usuallyRequired: PersonalDocument.usuallyRequired) }

    /// The same, where another list is required of a case of which nobody said.
    public func documents(usuallyRequired: [Term<IdentityDocument>]) -> [PersonalDocument] {
        let recorded = facts(IdentityDocumentStatusRecorded.self)
        let required = requiredDocuments ?? usuallyRequired
        var seen: Set<Term<IdentityDocument>> = []
        return (required + recorded.map(\.event.document)).filter { seen.insert($0).inserted }.map { document in
            PersonalDocument(
                document: document, isRequired: required.contains(document),
                newest: recorded.last { $0.event.document == document })
        }
    }
}
