internal import HTTPTypes
internal import Hummingbird
internal import Ledger

/// The tags in If-Match or If-None-Match.
enum EntityTags: Hashable, Sendable {
    /// Whatever is there.
    case any
    /// These, as they were written.
    case these([String])

    /// Reads a header; `nil` for what is neither `*` nor tags.
    init?(_ text: String) {
        guard text != "*" else {
            self = .any
            return
        }
        let tags = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingSpaces }
        guard !tags.isEmpty, tags.allSatisfy(Self.isTag) else { return nil }
        self = .these(tags)
    }

    private static func isTag(_ text: String) -> Bool {
        let opaque = text.hasPrefix("W/") ? text.dropFirst(2) : text[...]
        return opaque.count >= 2 && opaque.hasPrefix("\"") && opaque.hasSuffix("\"")
            && !opaque.dropFirst().dropLast().contains("\"")
    }

    /// The tag of a stream at a version.
    static func tag(_ version: Int64) -> String { "\"v\(version)\"" }

    /// Whether a stream at a version is among them; weak tags count as well.
    func names(_ version: Int64) -> Bool {
        switch self {
        case .any: true
        case .these(let tags): tags.contains { $0 == Self.tag(version) || $0 == "W/" + Self.tag(version) }
        }
    }

    /// The one version that is named; `nil` if it is not one of ours.
    var version: Int64? {
        guard case .these(let tags) = self, tags.count == 1, tags[0].hasPrefix("\"v") else { return nil }
        return Int64(tags[0].dropFirst(2).dropLast()).flatMap { $0 >= 0 ? $0 : nil }
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

extension Enquiry {
    /// Whether what is at hand is of this version.
    func holds(_ version: Int64) -> Bool {
        request.headers[.ifNoneMatch].flatMap(EntityTags.init)?.names(version) ?? false
    }

    /// On which version of the stream somebody builds.
    /// - Throws: ``Problem`` 428 if they do not say; 400 for a tag that is none of ours.
    var expectedVersion: ExpectedVersion {
        get throws(Problem) {
            if let tags = request.headers[.ifMatch].flatMap(EntityTags.init) {
                if tags == .any { return .exists }
                guard let version = tags.version else { throw .badParameter("If-Match", "one tag, such as \"v12\"") }
                return .exactly(version)
            }
            guard let tags = request.headers[.ifNoneMatch].flatMap(EntityTags.init) else {
                throw Problem(.versionMissing)
            }
            guard tags == .any else { throw .badParameter("If-None-Match", "*") }
            return .none
        }
    }
}
