/// Who can be reached in the first days after a release: a picture for each day, and the same in words.
struct CoverageContent {
    let days: [Day]
    /// The times in which nobody can be reached, the longest first.
    let gaps: [Gap]
    /// How many gaps are not told; `nil` if all are.
    let moreGaps: String?
    /// Whether somebody can always be reached.
    let isCovered: Bool
    let from: String

    /// One local day.
    struct Day {
        let name: String
        let bars: [Bar]
        /// What the picture shows, in words.
        let picture: String
        /// When somebody can be reached, and who.
        let hours: [String]
        let isEmpty: Bool
    }

    /// A part of a day's picture, in minutes of 1,440.
    struct Bar {
        let x: Int
        let width: Int
        /// The end of its class in the style sheet: `covered` or `before`.
        let kind: String
    }

    /// A time in which nobody can be reached.
    struct Gap {
        let text: String
        let isLong: Bool
    }
}
