internal import Almanac
internal import Events
internal import Projections

/// Something folded from entries as they were known at a moment, made anew only when there is more to know.
final class KnownSoFar<Folded> {
    /// In the order of position, which is also that of recording.
    let entries: [LoggedEntry]
    private let catalogue: EventCatalogue
    private let fold: (History) -> Folded
    private var folded: [Int: Folded] = [:]

    init(_ entries: [LoggedEntry], _ catalogue: EventCatalogue, _ fold: @escaping (History) -> Folded) {
        self.entries = entries
        self.catalogue = catalogue
        self.fold = fold
    }

    /// What was known at a moment; `nil` for today.
    func known(at moment: Instant?) throws -> Folded {
        let count = moment.map(entries.countRecorded) ?? entries.count
        if let made = folded[count] { return made }
        let made = fold(try History(Array(entries.prefix(count)), with: catalogue))
        folded[count] = made
        return made
    }
}

extension [LoggedEntry] {
    /// How many of them were recorded by that moment; they are in the order of recording.
    func countRecorded(by moment: Instant) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].recordedAt <= moment { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// When the next of them was recorded after that moment; `nil` if none was.
    func nextRecording(after moment: Instant) -> Instant? { dropFirst(countRecorded(by: moment)).first?.recordedAt }
}
