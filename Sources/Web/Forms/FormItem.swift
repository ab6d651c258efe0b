/// A part of a form on a page: a question, or a group of questions.
struct FormItem {
    /// The question; `nil` for a group.
    var field: Field?
    /// A line for a word that is not among the choices; `nil` if there is none.
    var other: OtherWord?
    /// Questions that belong together; `nil` for a single question.
    var group: Group?
    /// Groups of which there can be several; `nil` for everything else.
    var list: List?

    /// A word that nobody offered.
    struct OtherWord {
        let field: Field
        /// Whether one was written, so that it is seen.
        let isOpen: Bool
    }

    /// Questions that belong together.
    struct Group {
        /// Its place on the page.
        let name: String
        let legend: String
        let hint: String?
        let items: [FormItem]
    }

    /// The same questions about several things.
    struct List {
        let name: String
        let legend: String
        let hint: String?
        let groups: [Group]
        /// Says that there is nothing to list.
        let nothing: Field
        /// What the button sends that makes room for one more; `nil` if there is no room.
        let adding: String?
        let addingText: String
    }
}
