extension Zone {
    /// The instants at which the local clock jumps, from the interval's start inclusive to its end exclusive.
    ///
    /// Two jumps less than 12 hours apart that undo each other would be missed; no zone has ever had them.
    public func clockChanges(in interval: Interval) -> [Instant] {
        var changes: [Instant] = []
        // One second earlier, so that a change at the very start is seen.
        var before = interval.start - .milliseconds(1000)
        var offset = self.offset(at: before)
        while before < interval.end {
            let after = min(before + .hours(12), interval.end)
            if self.offset(at: after) == offset {
                before = after
            } else {
                before = firstChange(after: before, from: offset, noLaterThan: after)
                offset = self.offset(at: before)
                if interval.contains(before) { changes.append(before) }
            }
        }
        return changes
    }

    /// Halves the stretch until the second of the change is found; `offset` no longer holds at `end`.
    private func firstChange(after start: Instant, from offset: Int, noLaterThan end: Instant) -> Instant {
        var low = start.milliseconds.flooredDivision(by: 1000).quotient
        var high = end.milliseconds.flooredDivision(by: 1000).quotient
        while high - low > 1 {
            let middle = (low + high) / 2
            if self.offset(at: Instant(milliseconds: middle * 1000)) == offset { low = middle } else { high = middle }
        }
        return Instant(milliseconds: high * 1000)
    }
}
