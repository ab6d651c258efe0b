internal import Almanac
internal import Events
internal import Ledger
internal import Testing

extension EntryStoreLaws {
    static let recordedTimes = [
        EntryStoreLaw("a clock that runs behind the log gets the log's time") { makeStore in
            let cases: [(clock: Instant, recorded: Instant)] = [
                (.friday - .days(3), .friday), (.friday - .milliseconds(1), .friday), (.friday, .friday),
                (.friday + .milliseconds(1), .friday + .milliseconds(1)),
            ]
            for (clock, recorded) in cases {
                let store = try makeStore()
                try store.append(.number(1), at: .now(.friday))
                #expect(
                    try store.append(.number(2), .number(3), at: .now(clock)).map(\.recordedAt) == [recorded, recorded])
                #expect(try store.entries().map(\.recordedAt) == [.friday, recorded, recorded])
                #expect(try store.read { try $0.head } == LogHead(position: 3, recordedAt: recorded))
            }
        },
        EntryStoreLaw("a kept time is kept as it is, and refused if it lies before the log's last") { makeStore in
            let cases: [(time: Instant, isKept: Bool)] = [
                (.friday - .milliseconds(1), false), (.friday, true), (.friday + .milliseconds(1), true),
            ]
            for (time, isKept) in cases {
                let store = try makeStore()
                try store.append(.number(1), .number(2, in: .lina), at: .kept(.friday))
                if isKept {
                    #expect(try store.append(.number(3, in: .omar), at: .kept(time)).map(\.recordedAt) == [time])
                } else {
                    #expect(throws: RecordedTimeGoesBackwards(given: time, last: .friday, position: 2)) {
                        try store.append(.number(3, in: .omar), at: .kept(time))
                    }
                    #expect(try store.positions() == [1, 2])
                }
            }
        },
        EntryStoreLaw("an empty log takes any time") { makeStore in
            for time in [Instant.earliest, Instant(milliseconds: -1), .friday, .latest] {
                for recording in [RecordingTime.kept(time), .now(time)] {
                    let store = try makeStore()
                    #expect(try store.append(.number(1), at: recording).map(\.recordedAt) == [time])
                }
            }
        },
        EntryStoreLaw("recorded times go on from what the same transaction has appended") { makeStore in
            let store = try makeStore()
            try store.write { log throws in
                try log.append(.number(1), at: .kept(.friday))
                #expect(try log.append(.number(2), at: .now(.friday - .hours(1))).map(\.recordedAt) == [.friday])
                #expect(throws: RecordedTimeGoesBackwards(given: .earliest, last: .friday, position: 2)) {
                    try log.append(.number(3), at: .kept(.earliest))
                }
            }
            #expect(try store.positions() == [1, 2])
        },
    ]
}
