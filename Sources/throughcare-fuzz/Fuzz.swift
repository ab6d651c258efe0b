internal import Foundation
internal import Fuzzing
internal import Specifications

/// Gives a decoder made-up bytes; `scripts/fuzz` runs it, and keeps what it fails on.
///
///     throughcare-fuzz list
///     throughcare-fuzz seeds DECODER FOLDER               writes the seeds there, a file each
///     throughcare-fuzz words DECODER                      prints the words of its language as libFuzzer reads them
///     throughcare-fuzz run DECODER SECONDS SEED FILE      FILE holds the input at hand, for the case that this program ends
///     throughcare-fuzz read DECODER FILE                  reads one input
///
/// Compiled with LIBFUZZER it has no start of its own, and libFuzzer asks for the decoder in THROUGHCARE_DECODER.
enum Fuzz {
    static func decoder(_ name: String?) -> Decoder {
        guard let decoder = Decoder.all.first(where: { $0.name == name }) else {
            fail("no decoder \(name ?? ""): there are \(Decoder.all.map(\.name).joined(separator: ", "))")
        }
        return decoder
    }

    static func fail(_ message: String) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(64)
    }
}

#if LIBFUZZER
    private let decoder = Fuzz.decoder(ProcessInfo.processInfo.environment["THROUGHCARE_DECODER"])

    @_cdecl("LLVMFuzzerTestOneInput")
    public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
        decoder.read(Array(UnsafeBufferPointer(start: start, count: count)))
        return 0
    }

    @_silgen_name("LLVMFuzzerRunDriver")
    private func runDriver(
        _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments>,
        _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
    ) -> CInt

    /// The words of a command line as C passes them.
    public typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

    // SwiftPM takes this as the start of the program, whatever libFuzzer brings along.
    @_cdecl("throughcare_fuzz_main")
    public func start(_ count: CInt, _ arguments: Arguments) -> CInt {
        var (count, arguments) = (count, arguments)
        return runDriver(&count, &arguments, testOneInput)
    }
#else
    @main extension Fuzz {
        static func main() throws {
            let arguments = Array(CommandLine.arguments.dropFirst())
            switch (arguments.first, arguments.count) {
            case ("list", 1): for decoder in Decoder.all { print(decoder.name) }
            case ("seeds", 3): try writeSeeds(of: decoder(arguments[1]), into: arguments[2])
            case ("words", 2):
                for word in decoder(arguments[1]).words { print(quoted(word)) }
            case ("read", 3):
                decoder(arguments[1]).read(Array(try Data(contentsOf: URL(filePath: arguments[2]))))
            case ("run", 5):
                guard let seconds = Int(arguments[2]), let seed = UInt64(arguments[3]) else { fail("not a number") }
                try run(decoder(arguments[1]), for: .seconds(seconds), seed: seed, noting: arguments[4])
            default: fail("usage: throughcare-fuzz list | seeds … | run … | read …")
            }
        }

        private static func writeSeeds(of decoder: Decoder, into folder: String) throws {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for (number, seed) in try decoder.seeds().enumerated() {
                try Data(seed).write(to: URL(filePath: folder).appending(path: "seed-\(number)"))
            }
        }

        private static func quoted(_ word: String) -> String {
            "\"" + word.utf8.map { String(format: "\\x%02X", $0) }.joined() + "\""
        }

        private static func run(_ decoder: Decoder, for time: Duration, seed: UInt64, noting path: String) throws {
            var mutator = Mutator(try decoder.seeds(), words: decoder.words, by: SeededGenerator(seed: seed))
            let limits = try Limits(noting: path)
            let end = ContinuousClock.now + time
            var count = 0
            while ContinuousClock.now < end {
                let input = mutator.next()
                limits.begin(input)
                decoder.read(input)
                count += 1
            }
            limits.end()
            print("\(decoder.name): \(count) inputs, seed \(seed), at most \(Limits.peak >> 20) MB")
        }
    }
#endif
