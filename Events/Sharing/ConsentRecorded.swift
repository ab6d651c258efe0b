public import Almanac

/// Consent, refusal or withdrawal of the person, a relative or a guardian.
public struct ConsentRecorded: Event {
    public static let name = "ConsentRecorded"
    public static let meaning = "Somebody gave, refused or withdrew consent to share information."

    /// Whether consent is given.
    public enum State: String, Vocabulary { case given, refused, withdrawn }

    /// Who decides on consent.
    public enum Giver: String, Vocabulary { case person, family, guardian, victim }

    public let state: Term<State>
    public let giver: Term<Giver>?
    public let relative: RelativeRef?
    public let scope: [Term<SharingCategory>]?
    public let recipients: [AgencyRef]?
    public let validUntil: CivilDate?

    public static let shape = Shape(
        Self.init(state:giver:relative:scope:recipients:validUntil:),
        Field("state", \.state, "Whether consent is given; a refusal is a neutral fact."),
        Field("giver", \.giver, "Who decided."),
        Field("relative", \.relative, "Which relative, if it was one; otherwise absent."),
        Field("scope", \.scope, "What it covers; absent means nothing is named."),
        Field("recipients", \.recipients, "Who may receive it; absent means nobody is named."),
        Field("validUntil", \.validUntil, "Last day it holds, inclusive; absent if open-ended."))

    public var headline: String {
        let who = giver.map { " by the \($0.inWords)" }
        let what = scope.map { " for " + $0.map(\.inWords).joined(separator: " and ") }
        return "Consent \(state.inWords)\(who ?? "")\(what ?? "")".listing(validUntil.map { "until \($0)" })
    }
}
