/// The few personal characteristics that change what must be arranged; never a name.
public struct ProfileRecorded: Event {
    public static let name = "ProfileRecorded"
    public static let meaning = "Minimum personal characteristics that change what must be arranged (never names)."

    /// A group of people that needs arrangements of its own.
    public enum Group: String, Vocabulary {
        case juvenile
        case youngAdult = "young_adult"
        case female, parent
        case firstTimeOffender = "first_time_offender"
        case ftfReturnee = "ftf_returnee"
        case exMilitaryTraining = "ex_military_training"
    }

    /// Whether ideology moved the person.
    public enum Motivation: String, Vocabulary {
        case ideological
        case nonIdeological = "non_ideological"
        case mixed, unknown
    }

    /// An ideology.
    public enum Ideology: String, Vocabulary {
        case islamist
        case rightWing = "right_wing"
        case leftWing = "left_wing"
        case separatist, other
        case noneIdentified = "none_identified"
    }

    /// How widely somebody is known to the public.
    public enum Notoriety: String, Vocabulary {
        case unnoticed = "none"
        case local, national, international
    }

    public let birthDate: RestrictedDate?
    public let ageYears: Int?
    public let ageBand: String?
    public let gender: String?
    public let languages: [String]?
    public let needsInterpreter: Bool?
    public let dependants: Int?
    public let groups: [Term<Group>]?
    public let motivation: Term<Motivation>?
    public let ideology: [Term<Ideology>]?
    public let roleInGroup: String?
    public let notoriety: Term<Notoriety>?
    public let noFamily: Bool?
    public let priorUnemployment: Bool?
    public let religiousNeeds: String?
    public let purposeInLife: String?

    public static let shape = Shape(
        Self.init(
            birthDate:ageYears:ageBand:gender:languages:needsInterpreter:dependants:groups:motivation:ideology:
            roleInGroup:notoriety:noFamily:priorUnemployment:religiousNeeds:purposeInLife:),
        Field("birthDate", \.birthDate, "The day of birth, where the service may hold it; not for display."),
        Field("ageYears", \.ageYears, "Age in whole years when recorded."),
        Field("ageBand", \.ageBand, "Age as a band, such as 25-34, where no more may be held."),
        Field("gender", \.gender, "Gender in the words the person uses."),
        Field("languages", \.languages, "Languages the person uses, as BCP 47 tags, such as fr."),
        Field("needsInterpreter", \.needsInterpreter, "The person needs an interpreter."),
        Field("dependants", \.dependants, "How many people depend on the person."),
        Field("groups", \.groups, "Groups that need arrangements of their own."),
        Field("motivation", \.motivation, "Whether ideology moved the person."),
        Field("ideology", \.ideology, "The ideologies found; none_identified if there was none to find."),
        Field("roleInGroup", \.roleInGroup, "The part the person had in a group, in words."),
        Field("notoriety", \.notoriety, "How widely the person is known to the public."),
        Field("noFamily", \.noFamily, "True if there is no family to involve."),
        Field("priorUnemployment", \.priorUnemployment, "The person was out of work before custody."),
        Field(
            "religiousNeeds", \.religiousNeeds,
            "What must be arranged for religious practice; never a matter of risk."),
        Field("purposeInLife", \.purposeInLife, "What gives the person's life purpose, in the person's words."))

    public var headline: String {
        "Profile recorded".listing(
            languages.flatMap { $0.isEmpty ? nil : "languages " + $0.joined(separator: " and ") },
            needsInterpreter.map { $0 ? "interpreter needed" : "no interpreter needed" })
    }

    public var supersedes: String? { "profile" }
}
