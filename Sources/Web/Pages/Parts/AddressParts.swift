internal import Foundation

extension String {
    /// The text as one part of a path.
    var pathPart: String { encoded(.urlPathAllowed, without: "/;?#%") }

    /// The text as a value in a query.
    var queryPart: String { encoded(.urlQueryAllowed, without: "&=+?#%;") }

    private func encoded(_ allowed: CharacterSet, without reserved: String) -> String {
        addingPercentEncoding(withAllowedCharacters: allowed.subtracting(CharacterSet(charactersIn: reserved))) ?? ""
    }
}

/// The query of an address, made of what is asked for.
enum Query {
    /// Such as `?within=2&page=3`; empty if nothing is asked for.
    static func text(_ values: [(name: String, value: String?)]) -> String {
        let parts = values.compactMap { name, value in
            value.flatMap { $0.isEmpty ? nil : "\(name)=\($0.queryPart)" }
        }
        return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
    }
}
