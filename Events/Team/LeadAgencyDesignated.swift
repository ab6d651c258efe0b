public import Almanac

/// The one agency everyone recognises as leading and coordinating; a new one ends the old one.
public struct LeadAgencyDesignated: Event {
    public static let name = "LeadAgencyDesignated"
    public static let meaning = "One agency leads and coordinates from now on."

    public let agency: AgencyRef
    public let agencyKind: Term<AgencyKind>?
    public let basis: AgreementID?
    public let from: Moment?

    public static let shape = Shape(
        Self.init(agency:agencyKind:basis:from:),
        Field("agency", \.agency, "The leading agency."),
        Field("agencyKind", \.agencyKind, "What that agency does."),
        Field("basis", \.basis, "The agreement it rests on."),
        Field("from", \.from, "Start of the lead, inclusive; absent means when it occurred."))

    public var headline: String {
        "Lead agency: \(agency)" + (agencyKind.map { " (\($0.inWords))" } ?? "")
    }

    public var supersedes: String? { "lead agency" }
}
