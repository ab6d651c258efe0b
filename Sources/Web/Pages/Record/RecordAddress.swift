internal import Events
internal import Foundation

/// Where the pages are on which something is recorded in a stream.
struct RecordAddress {
    let stream: StreamName

    /// The page on which one chooses what to record.
    var path: String {
        let subject = stream.subject.asPathPart
        return stream.kind == .case ? "/cases/\(subject)/record" : "/record/\(stream.kind.rawValue)/\(subject)"
    }

    /// The page of what is recorded about: a case has one, other streams only what can be recorded in them.
    var home: String { stream.kind == .case ? "/cases/\(stream.subject.asPathPart)" : path }

    /// The form of a type.
    func path(of type: String) -> String { "\(path)/\(type)" }
}

extension String {
    /// The text as one part of the path of an address.
    var asPathPart: String {
        addingPercentEncoding(withAllowedCharacters: .urlPathAllowed.subtracting(["/", ";", "%"])) ?? self
    }
}
