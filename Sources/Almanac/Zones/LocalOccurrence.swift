/// What becomes of a local date and time when the clocks of a zone are asked for it.
enum LocalOccurrence {
    /// The ordinary case.
    case once(Instant)
    /// Clocks went back over it.
    case twice(first: Instant, second: Instant)
    /// Clocks went forward over it: when they did, and the time moved forward by the gap.
    case never(change: Instant, shifted: Instant)
}

extension Zone {
    /// Finds the instants at which the wall clock shows that many milliseconds since local 1970-01-01 00:00.
    func occurrence(ofWallClock wallClock: Int64) -> LocalOccurrence {
        // No offset has ever reached 16 hours, so every instant in question lies between these two.
        let earliest = Instant(milliseconds: wallClock - 57_600_000)
        let latest = Instant(milliseconds: wallClock + 57_600_000)
        let offset = self.offset(at: earliest)
        guard offset != self.offset(at: latest), let around = Interval(start: earliest, end: latest) else {
            return .once(Instant(milliseconds: wallClock - Int64(offset) * 1000))
        }
        return occurrence(ofWallClock: wallClock, changes: clockChanges(in: around), offsetBefore: offset)
    }

    private func occurrence(
        ofWallClock wallClock: Int64, changes: [Instant], offsetBefore: Int
    ) -> LocalOccurrence {
        var found: [Instant] = []
        var skipped: LocalOccurrence?
        var offset = offsetBefore
        for (index, change) in changes.enumerated() {
            let next = self.offset(at: change)
            let (shown, jumpedTo) = (change.wallClock(offset: offset), change.wallClock(offset: next))
            if index == 0, wallClock < shown { found.append(Instant(wallClock: wallClock, offset: offset)) }
            if shown <= wallClock, wallClock < jumpedTo {
                skipped = .never(change: change, shifted: Instant(wallClock: wallClock, offset: offset))
            }
            let nextShown = index + 1 < changes.count ? changes[index + 1].wallClock(offset: next) : .max
            if jumpedTo <= wallClock, wallClock < nextShown {
                found.append(Instant(wallClock: wallClock, offset: next))
            }
            offset = next
        }
        guard let first = found.first, let last = found.last else {
            return skipped ?? .once(Instant(wallClock: wallClock, offset: offset))
        }
        return found.count == 1 ? .once(first) : .twice(first: first, second: last)
    }
}

extension Instant {
    fileprivate init(wallClock: Int64, offset: Int) {
        self.init(milliseconds: wallClock - Int64(offset) * 1000)
    }

    fileprivate func wallClock(offset: Int) -> Int64 { milliseconds + Int64(offset) * 1000 }
}
