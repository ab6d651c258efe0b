internal import Events

/// Where the pages are on which something is recorded in a stream.
struct RecordAddress {
    let stream: StreamName

    /// The page on which one chooses what to record.
    var path: String {
        let subject = stream.subject.pathPart
        return stream.kind == .case ? "/cases/\(subject)/record" : "/record/\(stream.kind.rawValue)/\(subject)"
    }

    /// The page of what is recorded about: a case has one, other streams only what can be recorded in them.
    var home: String { stream.kind == .case ? "/cases/\(stream.subject.pathPart)" : path }

    /// The form of a type.
    func path(of type: String) -> String { "\(path)/\(type)" }

    /// The field in which events of the stream repeat what it is about; `nil` if they do not.
    var ownField: String? {
        switch stream.kind {
        case .actor: "actor"
        case .agreement: "agreementId"
        case .calendar: "calendar"
        case .case: "caseRef"
        default: nil
        }
    }
}
