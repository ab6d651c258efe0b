internal import HTTPTypes
internal import Hummingbird

/// The media types that somebody takes, as the header Accept says.
struct Accept: Sendable {
    private struct Range {
        let type: Substring
        let quality: Double
    }

    private let ranges: [Range]

    /// Reads the header; without one, everything is taken.
    init(_ text: String?) {
        ranges = (text ?? "*/*").split(separator: ",").compactMap { part in
            let pieces = part.split(separator: ";").map { $0.drop { $0 == " " } }
            guard let type = pieces.first else { return nil }
            let quality = pieces.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
            return Range(type: type.prefix { $0 != " " }, quality: quality ?? 1)
        }
    }

    /// The one of these that is liked best, the first among equals; `nil` if none is taken.
    func best(of types: [String]) -> String? {
        types.map { ($0, quality(of: $0)) }.filter { $0.1 > 0 }
            .reduce(nil) { best, next in best.map { $0.1 >= next.1 ? $0 : next } ?? next }?.0
    }

    private func quality(of type: String) -> Double {
        let folder = type.prefix { $0 != "/" } + "/*"
        for name in [type[...], folder, "*/*"] {
            if let range = ranges.first(where: { $0.type.lowercased() == name }) { return range.quality }
        }
        return 0
    }
}

extension Enquiry {
    /// The one of these media types that is liked best.
    /// - Throws: ``Problem`` 406.
    func media(of types: [String]) throws(Problem) -> String {
        let header = request.headers[values: .accept].joined(separator: ",")
        guard let best = Accept(header.isEmpty ? nil : header).best(of: types) else {
            throw Problem(.notAcceptable, "expected one of \(types.joined(separator: ", "))")
        }
        return best
    }

    /// - Throws: ``Problem`` 406 if none of the forms of an answer is taken.
    func checkAccept(_ operation: APIOperation) throws(Problem) {
        if !operation.mediaTypes.isEmpty { _ = try media(of: operation.mediaTypes) }
    }

    /// The media type of the body, in small letters.
    var contentType: String? {
        request.headers[.contentType].map { $0.prefix { $0 != ";" }.lowercased().filter { $0 != " " } }
    }

    /// - Throws: ``Problem`` 415 for a body of another media type.
    func checkContent(_ body: APIBody) throws(Problem) {
        guard let type = contentType, body.mediaTypes.contains(type) else {
            throw Problem(.mediaType, "expected one of \(body.mediaTypes.joined(separator: ", "))")
        }
        guard request.headers[.contentEncoding] == nil else { throw Problem(.mediaType, "expected no encoding") }
    }
}
