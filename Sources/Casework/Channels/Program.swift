internal import Almanac
internal import Foundation

/// Another program of this machine, run to its end.
struct Program {
    let path: String
    let arguments: [String]
    /// It is stopped after this time.
    let limit: Span

    /// What a run left behind.
    struct Outcome {
        /// The exit code; `nil` if it was stopped.
        let status: Int32?
        /// What it wrote to standard output and to standard error, cut after some hundred bytes.
        let output: String
        let complaint: String
    }

    private static let longestText = 400

    /// Runs it with that on its standard input; `nil` if it cannot be started.
    func run(input: [UInt8]) -> Outcome? {
        // Files instead of pipes: neither side can be left waiting, and a program that dies early ends nobody else.
        guard let reading = Self.scratchFile(input), let output = Self.scratchFile(), let complaint = Self.scratchFile()
        else { return nil }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.standardInput = reading
        process.standardOutput = output
        process.standardError = complaint
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        guard (try? process.run()) != nil else { return nil }
        let isInTime = ended.wait(timeout: .now() + .milliseconds(Int(limit.milliseconds))) == .success
        if !isInTime {
            kill(process.processIdentifier, SIGKILL)
            ended.wait()
        }
        return Outcome(
            status: isInTime ? process.terminationStatus : nil, output: Self.text(output),
            complaint: Self.text(complaint))
    }

    /// A file without a name, which only this process and the ones it starts can see.
    private static func scratchFile(_ content: [UInt8] = []) -> FileHandle? {
        var template = Array((FileManager.default.temporaryDirectory.path() + "/throughcare.XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { return nil }
        unlink(template)
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard (try? file.write(contentsOf: content)) != nil, (try? file.seek(toOffset: 0)) != nil else { return nil }
        return file
    }

    private static func text(_ file: FileHandle) -> String {
        guard (try? file.seek(toOffset: 0)) != nil, let bytes = try? file.read(upToCount: longestText) else {
            return ""
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
