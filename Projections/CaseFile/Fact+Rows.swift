public import Events

extension Array {
    /// The first of the newest facts that say so one after the other; `nil` if the newest does not.
    ///
    /// Saying the same again lets nothing begin anew.
    public func beginning<Recorded: Event>(
        where says: (Recorded) -> Bool
    ) -> Fact<Recorded>? where Element == Fact<Recorded> {
        reversed().prefix { says($0.event) }.last
    }
}
