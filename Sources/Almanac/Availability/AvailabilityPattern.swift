/// The shape of a contact's usual hours.
public enum AvailabilityPattern: Hashable, Sendable {
    /// Hours that return every week; they fall away on holidays unless the statement says otherwise.
    case weekly([WeeklyWindow])
    /// Around the clock, every day.
    case always
    /// Single slots, each counted whole with the local day on which it starts.
    case rota([Interval])
}
