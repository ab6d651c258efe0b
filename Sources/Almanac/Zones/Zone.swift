import Foundation

/// A time zone of the IANA database, with every change of its clocks.
public struct Zone: Hashable, Sendable {
    /// The name it was made with, such as "Europe/Paris".
    public let identifier: String

    // Held, so that a conversion costs no lookup by name.
    private let timeZone: TimeZone

    /// Finds the zone of that name: "UTC", or an area and a place.
    ///
    /// Names without an area ("CET", "EST") are refused although the database keeps some of them as relics: they
    /// read like abbreviations, and people mean different things by them.
    ///
    /// - Throws: `UnknownZoneError` if the database has no such zone.
    public init(identifier: String) throws(UnknownZoneError) {
        guard identifier == "UTC" || Zone.isAreaAndPlace(identifier), let timeZone = TimeZone(identifier: identifier)
        else { throw UnknownZoneError(found: identifier.excerpt) }
        self.init(identifier: identifier, timeZone: timeZone)
    }

    private init(identifier: String, timeZone: TimeZone) {
        self.identifier = identifier
        self.timeZone = timeZone
    }

    /// Coordinated universal time.
    public static let utc = Zone(identifier: "UTC", timeZone: .gmt)

    /// Seconds the local clock is ahead of UTC at that instant; negative west of Greenwich.
    public func offset(at instant: Instant) -> Int {
        // Clocks change on whole seconds, so the floor has the offset of every millisecond of its second.
        let seconds = instant.milliseconds.flooredDivision(by: 1000).quotient
        return timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    }

    /// Whether both have the same name; two names of one zone are not equal.
    public static func == (left: Zone, right: Zone) -> Bool { left.identifier == right.identifier }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }

    /// Foundation also takes offsets and files by path; only the shape of the database's own names gets that far.
    private static func isAreaAndPlace(_ identifier: String) -> Bool {
        let parts = identifier.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count >= 2 && parts.allSatisfy { !$0.isEmpty } && identifier.utf8.allSatisfy(isNameCharacter)
            && !identifier.hasPrefix("SystemV/")
    }

    private static func isNameCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "/"): true
        default: false
        }
    }
}

extension Zone: CustomStringConvertible {
    /// The identifier.
    public var description: String { identifier }
}
