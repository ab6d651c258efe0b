/// An amount of money in the smallest unit of its currency.
public struct Money: Record {
    public let amountMinor: Int
    public let currency: String

    public static let shape = Shape(
        Self.init(amountMinor:currency:),
        Field("amountMinor", \.amountMinor, "The amount in minor units, such as cents."),
        Field("currency", \.currency, "The currency by its ISO 4217 code, such as EUR."))
}
