import Almanac
import Events
import Specifications

/// Another order in which the same life might have been recorded.
struct RecordingOrder {
    /// What the contract defines by the order of recording, not of happening: the release date that holds is the one
    /// recorded last since the last return to custody, whenever each was decided.
    private static let definedByRecording: Set<String> = [
        ReleaseDateSet.name, ReleaseDateChanged.name, PersonReturnedToCustody.name,
    ]

    /// The entries of one stream, put anew into the places and times of recording that the stream has in the log.
    ///
    /// The opening stays first, an amendment after what it amends, and what happened at the same instant in its order,
    /// because there the place in the log decides. What was recorded before a return to custody stays before it: it is
    /// by that time that release dates become history.
    static func shuffled(_ stream: StreamName, in log: LivedLog, using random: inout SeededGenerator) -> LivedLog {
        let own = log.entries(of: stream)
        let returns = own.filter { $0.type == PersonReturnedToCustody.name }.map(\.occurred.instant)
        let returnsBefore = own.map { entry in returns.count { $0 <= entry.recordedAt } }
        var waitsFor = own.indices.map { later in
            Set(
                (0..<later).filter {
                    returnsBefore[$0] < returnsBefore[later] || mustPrecede(own[$0], own[later])
                })
        }
        var left = Array(own.indices)
        var order: [LoggedEntry] = []
        while !left.isEmpty {
            let free = left.filter { waitsFor[$0].isEmpty }
            let next = free[Int.random(in: 0..<free.count, using: &random)]
            order.append(own[next])
            left.removeAll { $0 == next }
            for index in left { waitsFor[index].remove(next) }
        }
        var places = zip(own, order).makeIterator()
        return LivedLog(
            log.entries.map { entry in
                guard entry.stream == stream, let (place, moved) = places.next() else { return entry }
                return LoggedEntry(
                    position: place.position, version: place.version, id: moved.id, stream: stream, type: moved.type,
                    schemaVersion: moved.schemaVersion, occurred: moved.occurred, recordedAt: place.recordedAt,
                    links: moved.links, contents: moved.contents)
            })
    }

    private static func mustPrecede(_ earlier: LoggedEntry, _ later: LoggedEntry) -> Bool {
        earlier.type == CaseOpened.name && earlier.version == 1
            || earlier.occurred.instant == later.occurred.instant
            || definedByRecording.contains(earlier.type) && definedByRecording.contains(later.type)
            || isAmendment(later) && names(later, earlier)
    }

    private static func isAmendment(_ entry: LoggedEntry) -> Bool {
        entry.type == EventVoided.name || entry.type == EventCorrected.name
    }

    private static func names(_ amendment: LoggedEntry, _ target: LoggedEntry) -> Bool {
        amendment.links.contains(target.id)
    }
}
