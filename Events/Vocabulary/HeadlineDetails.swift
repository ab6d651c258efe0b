extension String {
    /// This text followed by the details that are known, such as "Contact held: MN-04 in person, 60 min".
    ///
    /// `lead` stands before the first detail, if there is one.
    func listing(after lead: String = ", ", _ details: String?...) -> String {
        let known = details.compactMap(\.self)
        return known.isEmpty ? self : self + lead + known.joined(separator: ", ")
    }
}

extension Double {
    /// The number for people: a whole number has no decimal point.
    var inWords: String { if case .number(let text) = json { text } else { description } }
}
