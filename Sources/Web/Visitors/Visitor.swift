internal import Casework

/// Somebody who says who they are, by a token or by a session; whether it is true the door to the record finds out.
struct Visitor: Sendable {
    /// How they say it.
    enum Proof: Sendable {
        /// A token in the header of the request.
        case token
        /// A cookie of the browser, with what its forms must bring along.
        case session(Holder, Secret)
    }

    /// Who they are at the door to the record.
    var asking: Asking
    let proof: Proof

    /// By what they were recognised when they signed in; `nil` for programs.
    var holder: Holder? {
        if case .session(let holder, _) = proof { holder } else { nil }
    }
}
