public import Almanac

/// The reference of a benefit that the person may claim.
public typealias BenefitID = Identifier<BenefitEntitlementIdentified>

/// A benefit that the person may claim, and how long.
public struct BenefitEntitlementIdentified: Event {
    public static let name = "BenefitEntitlementIdentified"
    public static let meaning = "A benefit the person may claim and the claim window."

    /// What opens a claim window.
    public enum Opening: String, Vocabulary { case release, date }

    public let benefitId: BenefitID
    public let scheme: String?
    public let amountMinor: Int?
    public let currency: String?
    public let months: Int?
    public let opensAt: Term<Opening>?
    public let claimWindowMonths: Int?
    public let claimWindowDays: Int?
    public let deadline: CivilDate?

    public static let shape = Shape(
        Self.init(benefitId:scheme:amountMinor:currency:months:opensAt:claimWindowMonths:claimWindowDays:deadline:),
        Field("benefitId", \.benefitId, "The benefit."),
        Field("scheme", \.scheme, "The scheme that pays it."),
        Field("amountMinor", \.amountMinor, "Amount a month in minor units, such as cents."),
        Field("currency", \.currency, "The currency by its ISO 4217 code, such as EUR."),
        Field("months", \.months, "For how many months it is paid."),
        Field("opensAt", \.opensAt, "What opens the claim window; a date is the day of the entry."),
        Field("claimWindowMonths", \.claimWindowMonths, "Length of the claim window in calendar months."),
        Field("claimWindowDays", \.claimWindowDays, "Length of the claim window in days."),
        Field("deadline", \.deadline, "Last day on which it can be claimed, inclusive; absent if the window decides."))

    public var headline: String {
        "Benefit entitlement identified: \(benefitId)".listing(deadline.map { "claim by \($0)" })
    }
}
