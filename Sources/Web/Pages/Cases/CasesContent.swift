/// What the page of the cases shows.
struct CasesContent {
    /// The questions of the filter.
    let filters: [Field]
    let order: Field
    let forms: SubNavigation
    /// Such as `12 cases`.
    let count: String
    /// That only some of the cases were sorted; `nil` if all were.
    let onlySome: String?
    let unreadable: String?
    /// `nil` as a board, or if there is none.
    let table: Table?
    let board: Board?
    let isEmpty: Bool
    let pagination: Pagination?
    /// The form of the page, which a filter keeps.
    let form: String

    /// The cases by how far they are from the gate.
    struct Board {
        let columns: [Column]
    }

    /// The cases of one phase.
    struct Column {
        let heading: String
        let count: Int
        let cards: [Card]
        /// That there are more than are shown; `nil` if there are not.
        let more: String?
        let moreHref: String
    }

    /// One case.
    struct Card {
        let name: String
        let href: String
        let release: String
        let tags: [StateTag]
        let alerts: [StateTag]
    }
}
