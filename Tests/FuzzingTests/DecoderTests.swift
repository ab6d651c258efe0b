import Foundation
import Fuzzing
import Specifications
import Testing

struct DecoderTests {
    private static let inputs = URL(filePath: #filePath).appending(path: "../Inputs").standardizedFileURL

    @Test func `every decoder stands in the list by its name, once`() {
        let names = Decoder.all.map(\.name)
        #expect(names == Set(names).sorted())
    }

    @Test(arguments: Decoder.all)
    func `a decoder takes its seeds and what is a byte away from them`(_ decoder: Decoder) throws {
        let seeds = try decoder.seeds()
        try #require(!seeds.isEmpty)
        seeds.forEach(decoder.read)
        let seed = SeededGenerator.printedSeed(for: decoder.name)
        var mutator = Mutator(seeds, words: decoder.words, by: SeededGenerator(seed: seed))
        for _ in 0..<200 { decoder.read(mutator.next()) }
    }

    // Each was found once by scripts/fuzz, and ended the program or took too long.
    @Test(arguments: Decoder.all)
    func `a decoder takes what it once failed on`(_ decoder: Decoder) throws {
        let folder = Self.inputs.appending(path: decoder.name)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        for name in names.sorted() { decoder.read(Array(try Data(contentsOf: folder.appending(path: name)))) }
    }

    @Test func `inputs that were found are those of decoders there are`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.inputs.path())
        #expect(Set(folders).subtracting(Decoder.all.map(\.name) + ["README.md"]).isEmpty)
    }

    @Test func `the same seed makes up the same inputs`() {
        func inputs(seed: UInt64) -> [[UInt8]] {
            var mutator = Mutator([Array("[1,2]".utf8)], words: [","], by: SeededGenerator(seed: seed))
            return (0..<100).map { _ in mutator.next() }
        }
        #expect(inputs(seed: 7) == inputs(seed: 7))
        #expect(inputs(seed: 7) != inputs(seed: 8))
    }
}
