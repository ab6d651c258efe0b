public import Almanac

/// The check list for the day of release, in the spirit of Mandela Rule 108.
public struct ReleaseEssentialsChecked: Event {
    public static let name = "ReleaseEssentialsChecked"
    public static let meaning = "Day-of-release check list in the spirit of Mandela Rule 108."

    public let documents: CheckMark?
    public let home: CheckMark?
    public let workOrIncome: CheckMark?
    public let clothingForSeason: CheckMark?
    public let travelMeans: CheckMark?
    public let subsistence: CheckMark?
    public let phone: CheckMark?
    public let medication: CheckMark?
    public let cash: Money?
    public let transportBooked: Bool?
    public let checkedBy: ActorRef?
    public let forReleaseAt: Moment?

    public static let shape = Shape(
        Self.init(
            documents:home:workOrIncome:clothingForSeason:travelMeans:subsistence:phone:medication:cash:
            transportBooked:checkedBy:forReleaseAt:),
        Field("documents", \.documents, "The person has the documents."),
        Field("home", \.home, "The person has somewhere to sleep."),
        Field("work_or_income", \.workOrIncome, "The person has work or an income."),
        Field("clothing_for_season", \.clothingForSeason, "The person has clothes for the season."),
        Field("travel_means", \.travelMeans, "The person has the means to travel."),
        Field("subsistence", \.subsistence, "The person has the means to live through the first days."),
        Field("phone", \.phone, "The person has a telephone that works."),
        Field("medication", \.medication, "The person has the medication."),
        Field("cash", \.cash, "Money handed over."),
        Field("transportBooked", \.transportBooked, "Transport is booked."),
        Field("checkedBy", \.checkedBy, "Who checked."),
        Field("forReleaseAt", \.forReleaseAt, "The release that was checked for; absent means the one then planned."))

    public var headline: String {
        let open = openEssentials
        return "Release essentials checked, " + (open.isEmpty ? "all there" : "open: " + open.joined(separator: ", "))
    }

    public var supersedes: String? { "release essentials check" }

    /// The essentials that are missing or were not checked, in words; empty if the list is complete.
    public var openEssentials: [String] {
        let marks = [
            ("documents", documents), ("home", home), ("work or income", workOrIncome),
            ("clothing for the season", clothingForSeason), ("travel means", travelMeans),
            ("subsistence", subsistence), ("phone", phone), ("medication", medication),
        ]
        return marks.filter { $0.1 == nil || $0.1 == .missing }.map(\.0)
    }
}
