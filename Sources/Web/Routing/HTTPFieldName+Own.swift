internal import HTTPTypes

extension HTTPField.Name {
    /// A header that is written out in this program, and so is one.
    static func own(_ name: String) -> HTTPField.Name {
        guard let known = HTTPField.Name(name) else { preconditionFailure("\(name) is no name of a header") }
        return known
    }
}
