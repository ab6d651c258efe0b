internal import Events

extension Occurrence.Precision {
    /// The number that stands for it in the log; never changed.
    var code: Int64 {
        switch self {
        case .instant: 0
        case .halfDay: 1
        case .day: 2
        }
    }

    /// - Throws: ``StoreIOFailure`` for a number that stands for nothing.
    init(code: Int64) throws {
        switch code {
        case 0: self = .instant
        case 1: self = .halfDay
        case 2: self = .day
        default: throw StoreIOFailure.damaged("an entry with the unknown precision \(code)")
        }
    }
}
