import Events
import Specifications
import Testing

struct EntryIDTests {
    static let seed = SeededGenerator.printedSeed(for: "EntryIDTests")

    @Test(
        arguments: [
            ("018f3c1e-7a4b-7c2d-8e3f-0123456789ab", 0x018F_3C1E_7A4B_7C2D, 0x8E3F_0123_4567_89AB),
            ("018F3C1E-7A4B-7C2D-8E3F-0123456789AB", 0x018F_3C1E_7A4B_7C2D, 0x8E3F_0123_4567_89AB),
            ("00000000-0000-0000-0000-000000000000", 0, 0), ("ffffffff-ffff-ffff-ffff-ffffffffffff", .max, .max),
        ] as [(String, UInt64, UInt64)])
    func `the usual form is read in either case and written in lower case`(text: String, high: UInt64, low: UInt64) {
        #expect(EntryID(text) == EntryID(high: high, low: low))
        #expect(EntryID(high: high, low: low).description == text.lowercased())
    }

    @Test(
        arguments: [
            "", "018f3c1e", "018f3c1e7a4b7c2d8e3f0123456789ab", "018f3c1e-7a4b-7c2d-8e3f-0123456789a",
            "018f3c1e-7a4b-7c2d-8e3f-0123456789abc", "018f3c1e-7a4b-7c2d-8e3f-0123456789ag",
            "018f3c1-e7a4b-7c2d-8e3f-0123456789ab", "{018f3c1e-7a4b-7c2d-8e3f-0123456789ab}",
            " 018f3c1e-7a4b-7c2d-8e3f-0123456789ab", "018f3c1e_7a4b_7c2d_8e3f_0123456789ab",
            "018f3c1e-7a4b-7c2d-8e3f-0123456789é", "018f3c1e-7a4b-7c2d-8e3f-0123456789-b",
        ])
    func `anything else is no entry id`(text: String) {
        #expect(EntryID(text) == nil)
    }

    @Test func `an id comes back from its text`() {
        var generator = SeededGenerator(seed: Self.seed)
        for _ in 0..<500 {
            let id = EntryID(high: generator.next(), low: generator.next())
            #expect(EntryID(id.description) == id, "THROUGHCARE_SEED=\(Self.seed)")
        }
    }

    @Test(
        arguments: [
            (0, 0, 0, "00000000-0000-7000-8000-000000000000"),
            (0, .max, .max, "00000000-0000-7fff-bfff-ffffffffffff"),
            (0x018F_3C1E_7A4B, 0xC2D, 0x0E3F_0123_4567_89AB, "018f3c1e-7a4b-7c2d-8e3f-0123456789ab"),
            (0xFFFF_FFFF_FFFF, 0, 0, "ffffffff-ffff-7000-8000-000000000000"),
        ] as [(Int64, UInt64, UInt64, String)])
    func `a made id has the time, version 7, the variant and the random bits in their places`(
        milliseconds: Int64, first: UInt64, second: UInt64, text: String
    ) {
        #expect(EntryID(milliseconds: milliseconds, random: (first, second)).description == text)
    }

    @Test func `ids made one after another sort by their time, whatever chance adds`() {
        var generator = SeededGenerator(seed: Self.seed)
        for _ in 0..<500 {
            let time = Int64.random(in: 0..<0xFFFF_FFFF_FFFF, using: &generator)
            let earlier = EntryID(milliseconds: time, random: (generator.next(), generator.next()))
            let later = EntryID(milliseconds: time + 1, random: (generator.next(), generator.next()))
            #expect(earlier.description < later.description, "THROUGHCARE_SEED=\(Self.seed)")
            #expect(earlier.high < later.high, "THROUGHCARE_SEED=\(Self.seed)")
        }
    }
}
