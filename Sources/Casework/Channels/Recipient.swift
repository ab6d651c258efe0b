/// Who has something delivered, as it is kept between runs.
public enum Recipient: Hashable, Sendable, CustomStringConvertible {
    /// A mail address.
    case mail(String)
    /// A webhook by its name.
    case webhook(String)
    /// Whoever reads what `watch` prints, such as cron.
    case output

    /// What kind of channel it is.
    public var channel: String {
        switch self {
        case .mail: "mail"
        case .webhook: "webhook"
        case .output: "output"
        }
    }

    public var description: String {
        switch self {
        case .mail(let address): "mail/\(address)"
        case .webhook(let name): "webhook/\(name)"
        case .output: "output"
        }
    }
}
