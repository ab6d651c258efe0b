internal import Casework

/// How it is told what a list leaves out.
enum ListWords {
    /// Says how many there are beyond those shown, and what could not be read.
    /// - Returns: The summary, such as `50 of 312 cases`.
    static func tell<Item>(_ listing: Listing<Item>, _ things: String, _ output: OutputOptions) -> String {
        if listing.items.isEmpty { output.say("no \(things)") }
        if listing.rest > 0 { output.say("and \(listing.rest) more: --limit or --all shows them") }
        if !listing.unreadable.isEmpty {
            let names = listing.unreadable.prefix(5).joined(separator: ", ")
            let more = listing.unreadable.count > 5 ? " and \(listing.unreadable.count - 5) more" : ""
            output.say("not readable by this version, so missing here: \(names)\(more)")
        }
        return listing.rest > 0
            ? "\(listing.items.count) of \(listing.total) \(things)" : "\(listing.total) \(things)"
    }
}
