internal import Almanac

/// What is held for equally long, and can therefore be forgotten together.
public enum RetentionClass: Hashable, Sendable {
    /// Without a date by which it must be looked at again.
    case standing
    /// To be looked at again in that year.
    case until(year: Int)
    /// The account of what was erased, which outlives what it is about.
    case accountability

    /// The class of an entry, by its type and by what its envelope says.
    public init(type: String, _ attributes: Attributes) {
        if type == PersonalDataErased.name {
            self = .accountability
        } else if let review = attributes.reviewBy {
            self = .until(year: review.year)
        } else {
            self = .standing
        }
    }
}

extension RetentionClass: CustomStringConvertible {
    public var description: String {
        switch self {
        case .standing: "standing"
        case .until(let year): String(year)
        case .accountability: "accountability"
        }
    }
}
