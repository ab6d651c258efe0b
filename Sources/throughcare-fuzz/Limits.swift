#if !LIBFUZZER
    internal import Foundation

    /// What one input may cost: more ends the program, and the input stays in a file.
    struct Limits {
        /// Seconds for one input; the system then ends the program with SIGALRM.
        private static let longest: UInt32 = 5
        /// Bytes of memory in use at the peak.
        private static let mostMemory = 512 << 20

        private let file: Int32

        init(noting path: String) throws {
            file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
            guard file >= 0 else { Fuzz.fail("cannot write \(path)") }
        }

        /// Notes the input and starts the clock.
        func begin(_ input: [UInt8]) {
            guard Self.peak <= Self.mostMemory else { fatalError("\(Self.peak >> 20) MB are in use") }
            guard pwrite(file, input, input.count, 0) == input.count, ftruncate(file, off_t(input.count)) == 0 else {
                fatalError("the input cannot be noted")
            }
            alarm(Self.longest)
        }

        /// Stops the clock.
        func end() {
            alarm(0)
            guard Self.peak <= Self.mostMemory else { fatalError("\(Self.peak >> 20) MB are in use") }
        }

        /// The most memory that was in use so far, in bytes.
        static var peak: Int {
            var usage = rusage()
            getrusage(RUSAGE_SELF.rawValue, &usage)
            return Int(usage.ru_maxrss) << 10
        }
    }
#endif
