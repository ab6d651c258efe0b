/// The way through a list that is longer than a page.
struct Pagination {
    /// Where the page before is; `nil` on the first.
    let previous: String?
    /// Where the next page is; `nil` on the last.
    let next: String?
    /// Such as `51 to 100 of 214`.
    let place: String
}
