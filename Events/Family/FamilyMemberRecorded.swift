/// Somebody who matters to the person, and what speaks for or against involving them.
public struct FamilyMemberRecorded: Event {
    public static let name = "FamilyMemberRecorded"
    public static let meaning = "A significant other with stance and anything that speaks for or against involvement."

    /// What somebody is to the person.
    public enum Relation: String, Vocabulary {
        case mother, father, partner, child, sibling, grandparent
        case otherRelative = "other_relative"
        case friend, teacher, other
    }

    /// How somebody stands towards the way out.
    public enum Stance: String, Vocabulary {
        case supportive, ambivalent, distrustful, hostile, risk, unknown
    }

    /// What can speak against involving somebody.
    public enum Contraindication: String, Vocabulary {
        case protectionNeeded = "protection_needed"
        case unwilling
        case threatenedByPerson = "threatened_by_person"
        case radicalisingInfluence = "radicalising_influence"
        case geographicalDistance = "geographical_distance"
        case visitationBan = "visitation_ban"
        case substanceOrDeviance = "substance_or_deviance"
    }

    public let relative: RelativeRef
    public let relation: Term<Relation>?
    public let stance: Term<Stance>?
    public let contraindications: [Term<Contraindication>]?
    public let distanceKm: Int?
    public let language: String?
    public let interpreterNeeded: Bool?

    public static let shape = Shape(
        Self.init(relative:relation:stance:contraindications:distanceKm:language:interpreterNeeded:),
        Field("relative", \.relative, "The relative or friend, by pseudonym."),
        Field("relation", \.relation, "What they are to the person."),
        Field("stance", \.stance, "How they stand towards the way out."),
        Field("contraindications", \.contraindications, "What speaks against involving them; empty if nothing does."),
        Field("distanceKm", \.distanceKm, "How far away they live, in kilometres."),
        Field("language", \.language, "Their language, as a BCP 47 tag, such as fr."),
        Field("interpreterNeeded", \.interpreterNeeded, "They need an interpreter."))

    public var headline: String {
        "Relative or friend recorded: \(relative)".listing(relation?.inWords)
    }

    public var supersedes: String? { "record of \(relative)" }
}
