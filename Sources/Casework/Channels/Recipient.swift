/// Who has something delivered, as it is kept between runs.
public enum Recipient: Hashable, Sendable, CustomStringConvertible {
    /// A mail address.
    case mail(String)
    /// A webhook by its name.
    case webhook(String)

    /// What kind of channel it is.
    public var channel: String {
        switch self {
        case .mail: "mail"
        case .webhook: "webhook"
        }
    }

    public var description: String {
        switch self {
        case .mail(let address): "mail/\(address)"
        case .webhook(let name): "webhook/\(name)"
        }
    }
}
