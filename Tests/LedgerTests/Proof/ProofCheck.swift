import Foundation
import Specifications

/// The script `check-proof`, run as somebody outside would run it.
struct ProofCheck {
    /// What a run said.
    struct Outcome: Sendable {
        let status: Int32
        /// Standard output, without the line feed at the end.
        let output: String
        /// Standard error, without the line feed at the end.
        let complaint: String
    }

    private static let script = URL(filePath: #filePath).appending(path: "../../../../scripts/check-proof")
        .standardizedFileURL

    let home: ScratchFolder

    init() throws { home = try ScratchFolder() }

    func run(_ proof: String, checkpoint: String? = nil, key: String? = nil) async throws -> Outcome {
        var arguments = try [home.write(proof.utf8, to: "proof.json")]
        if let checkpoint { arguments += try ["--checkpoint", home.write(checkpoint.utf8, to: "checkpoint")] }
        if let key { arguments += ["--vkey", key] }
        let process = Process()
        process.executableURL = Self.script
        process.arguments = arguments
        let (output, complaint) = (Pipe(), Pipe())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = complaint
        try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in ended.resume() }
            do { try process.run() } catch { ended.resume(throwing: error) }
        }
        return Outcome(
            status: process.terminationStatus, output: try Self.text(output), complaint: try Self.text(complaint))
    }

    private static func text(_ pipe: Pipe) throws -> String {
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
    }
}
