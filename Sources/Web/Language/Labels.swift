internal import Events

/// How the words of the record are called in the reader's language; a word without a label is told as it is.
extension Words {
    /// A word of a vocabulary, such as `final_week` of the kind `phase`; the kind counts where the word means several things.
    func label(_ kind: String, _ word: String) -> String {
        first("domain.\(kind).\(word)", "domain.word.\(word)") ?? Self.plain(word)
    }

    /// An event type by its wire name.
    func label(type: String) -> String { first("domain.type.\(type)") ?? Self.plain(type) }

    /// A field of an event, or of a record in one; the type counts where the name means several things.
    func label(field: String, of type: String = "") -> String {
        first("domain.field.\(type).\(field)", "domain.field.\(field)") ?? Self.plain(field)
    }

    /// A part of the vocabulary by its folder.
    func label(area: EventArea) -> String { first("domain.area.\(area.folder)") ?? area.title }

    /// What a stream is about.
    func label(stream: StreamKind) -> String { first("domain.stream.\(stream.rawValue)") ?? stream.rawValue }

    /// A view by the name under which it is asked for.
    func label(view: String) -> String { first("domain.view.\(view)") ?? Self.plain(view) }

    private func first(_ names: String...) -> String? { names.first(where: has).map { self[$0] } }

    private static func plain(_ word: String) -> String { String(word.map { $0 == "_" ? " " : $0 }) }
}
