internal import Almanac
internal import Events

/// The rows that both sides write: row `index` is the same, byte for byte, in `scripts/bench.d/baseline.c`.
enum Rows {
    static let streams = 200

    private static let types = [
        "CaseOpened", "HousingConfirmed", "ContactAdded", "ReleaseDateChanged", "ObservationRecorded", "ActionAdded",
        "AppointmentMade", "DocumentReceived",
    ]
    // 2025-01-01T00:00:00Z
    private static let start: Int64 = 1_735_689_600_000

    static func stream(_ index: Int) -> StreamName {
        let number = String(index % streams)
        guard let name = StreamName("case/B-" + String(repeating: "0", count: 5 - number.count) + number) else {
            preconditionFailure("a stream name of the bench is not one")
        }
        return name
    }

    static func recordedAt(_ index: Int) -> Instant { Instant(milliseconds: start + Int64(index) * 1_000) }

    static func draft(_ index: Int) -> Draft {
        let random = mixed(UInt64(index))
        return Draft(
            id: EntryID(milliseconds: start + Int64(index), random: (random, random)),
            stream: stream(index), type: types[index % types.count], schemaVersion: 1,
            occurred: Occurrence(instant: Instant(milliseconds: start + Int64(index) * 60_000), offsetMinutes: 60),
            attributes: Attributes(purpose: "case management under agreement AG-1, article 6, until review"),
            data: .object([
                .init(
                    "note",
                    .string("Seen at the office; the room in the shared flat is confirmed from the day of release")),
                .init("number", .number(String(index))),
                .init("subject", .string("person/\(random)")),
            ]))
    }

    // SplitMix64: chance that is the same in every language.
    private static func mixed(_ seed: UInt64) -> UInt64 {
        var value = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
