public import Almanac

/// An actor takes a named responsibility on a case, and says whether it survives the gate.
public struct RoleAssigned: Event {
    public static let name = "RoleAssigned"
    public static let meaning = "An actor takes a named responsibility on a case."

    /// How close a role is to the case.
    public enum Tier: String, Vocabulary { case core, additional }

    public let actor: ActorRef
    public let role: Term<Role>
    public let setting: Term<Setting>?
    public let continuesAfterRelease: Bool?
    public let tier: Term<Tier>?
    public let responsibilities: [String]?
    public let from: Moment?
    public let until: Moment?

    public static let shape = Shape(
        Self.init(actor:role:setting:continuesAfterRelease:tier:responsibilities:from:until:),
        Field("actor", \.actor, "Who takes the responsibility."),
        Field("role", \.role, "Which responsibility."),
        Field("setting", \.setting, "Where the role is carried out."),
        Field("continuesAfterRelease", \.continuesAfterRelease, "Whether the role goes on after release."),
        Field("tier", \.tier, "Whether the role belongs to the core team."),
        Field("responsibilities", \.responsibilities, "What the role covers on this case."),
        Field("from", \.from, "Start of the role, inclusive; absent means when it occurred."),
        Field("until", \.until, "End of the role, exclusive; absent if open-ended."))

    public var headline: String {
        let place = setting.map { " (\($0 == .both ? "custody and community" : $0.inWords))" }
        return "\(actor) becomes \(role.inWords)" + (place ?? "")
    }

    public var supersedes: String? { role == .caseManager ? role.inWords : nil }
}
