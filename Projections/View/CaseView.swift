public import Events

/// A view of one case that needs nothing but what is on record.
public protocol CaseView: View {
    /// What the view needs beside the case's own entries, its team and the calendars.
    static var sources: Set<Dossier.Source> { get }

    /// The heading of the text form, such as `needs and arrangements`.
    static var title: String { get }

    /// From where the view looks.
    var standpoint: Standpoint { get }

    /// The text form without its heading.
    var body: [TextLine] { get }

    /// Folds the view.
    init(of dossier: Dossier)
}

extension CaseView {
    public static var sources: Set<Dossier.Source> { [] }

    /// The view for a terminal, under a heading that says from where it looks.
    public var text: [TextLine] { heading + body }

    public var heading: [TextLine] { standpoint.heading(Self.title) }

    /// From where the view looks, then its fields.
    public func json(showing tags: Set<AccessTag>) -> JSON {
        .object(
            (Standpoint.shape.json(standpoint).members ?? []) + (Self.shape.json(self, showing: tags).members ?? []))
    }
}
