/// A reference to something of one kind, such as an actor or a goal: 1 to 200 characters, without meaning of its own.
///
/// The kind keeps an actor's reference from being used where a calendar's is meant.
public struct Identifier<Kind>: FieldValue, ExpressibleByStringLiteral, CustomStringConvertible, Comparable {
    public let rawValue: String

    /// Takes a reference as it is.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    public init(stringLiteral value: String) { rawValue = value }

    public init(json: JSON) throws(FieldProblem) {
        guard case .string(let text) = json, (1...200).contains(text.count), text.isOneLine else {
            throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords)
        }
        rawValue = text
    }

    public var json: JSON { .string(rawValue) }
    public var description: String { rawValue }
    public static var kind: FieldKind { .reference }

    public static func < (left: Identifier, right: Identifier) -> Bool { left.rawValue < right.rawValue }
}

/// Kinds of reference that no event of their own introduces.
public enum Referenced {
    /// An agency.
    public enum Agency {}
    /// A calendar of closed days.
    public enum Calendar {}
    /// A decision recorded outside.
    public enum Decision {}
    /// A document kept elsewhere.
    public enum Document {}
    /// A professional, a volunteer or a relative.
    public enum Party {}
    /// A programme.
    public enum Programme {}
    /// A profile of a jurisdiction or service.
    public enum Profile {}
    /// Something kept in a vault, such as an address.
    public enum Vault {}
}

public typealias ActorRef = Identifier<ActorRegistered>
public typealias AgencyRef = Identifier<Referenced.Agency>
public typealias CalendarRef = Identifier<Referenced.Calendar>
public typealias CaseRef = Identifier<CaseOpened>
public typealias DecisionRef = Identifier<Referenced.Decision>
public typealias DocumentRef = Identifier<Referenced.Document>
public typealias EventRef = EntryID
/// A professional, a volunteer or a relative: the field takes any of them.
public typealias PartyRef = Identifier<Referenced.Party>
public typealias ProfileRef = Identifier<Referenced.Profile>
public typealias ProgrammeRef = Identifier<Referenced.Programme>
public typealias RelativeRef = Identifier<FamilyMemberRecorded>
public typealias VaultRef = Identifier<Referenced.Vault>
