internal import Crypto
public import Events
internal import Foundation

extension EntryID {
    /// The id that follows from these words, so that whoever says the same thing again with them says the same entry.
    public init(following words: [String]) {
        self.init(derivedFrom: JSON.array(words.map(JSON.string)).canonicalBytes)
    }

    /// The id that follows from these bytes, so that the same thing said again is the same entry.
    init(derivedFrom bytes: [UInt8]) {
        let digest = Array(SHA256.hash(data: Data(bytes)))
        func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        // Version 8: a UUID made by a rule of one's own.
        self.init(
            high: number(digest[0..<8]) & ~0xF000 | 0x8000, low: number(digest[8..<16]) & ~(3 << 62) | 2 << 62)
    }
}
