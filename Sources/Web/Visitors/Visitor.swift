internal import Casework

/// Somebody who was recognised, by a token or by a session.
struct Visitor: Sendable {
    /// Who they are at the door to the record.
    let asking: Asking
    /// What a form must bring along to be theirs; `nil` for programs, which send no forms.
    var formKey: String?
}
