internal import Almanac
internal import Events
internal import Ledger

/// A number that is the same for two logs with the same entries: FNV-1a over what `scripts/bench.d/baseline.c` hashes too.
enum Digest {
    static func of(_ ledger: SQLiteLedger) throws -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        func add(_ number: some FixedWidthInteger) { add(String(number).utf8) }
        try ledger.read { log in
            try log.forEach(.everything) { entry in
                add(entry.position)
                add(entry.stream.description.utf8)
                add(entry.version)
                add(entry.type.utf8)
                add(entry.schemaVersion)
                for half in [entry.id.high, entry.id.low] {
                    withUnsafeBytes(of: half.bigEndian) { add($0) }
                }
                add(entry.occurred.instant.milliseconds)
                add(entry.occurred.offsetMinutes)
                add(0)  // every row happened at an instant
                add(entry.recordedAt.milliseconds)
                add(entry.contents?.attributes ?? [])
                add(entry.contents?.data ?? [])
                return true
            }
        }
        return hash
    }
}
