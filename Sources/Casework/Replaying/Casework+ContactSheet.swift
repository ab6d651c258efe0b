internal import Almanac
public import Events
internal import Ledger
public import Projections

extension Casework {
    /// The contact sheet of a case, for the person or the family.
    ///
    /// - Parameter language: A BCP 47 tag to go before the languages of those who read it.
    /// - Throws: ``CaseNotFound``, ``UnreadableEntry``, what the store throws.
    public func contactSheet(
        of caseRef: CaseRef, for audience: SheetAudience, in language: String? = nil, seenFrom vantage: Vantage
    ) throws -> Shown<ContactSheet> {
        try door.read(.view(ContactSheet.self, of: caseRef)) { sight in
            let log = sight.log
            let dossier = try dossier(of: caseRef, ContactSheet.sources, seenFrom: vantage, in: log)
            return sight.shown(ContactSheet(of: dossier, for: audience, in: language))
        }
    }
}
