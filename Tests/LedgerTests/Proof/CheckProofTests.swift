import Events
import Ledger
import Testing

@Suite(.serialized) struct CheckProofTests {
    private static let said = "(case/K-é, EventVoided) is one of 7 in \(SampleLog.origin), its payload"

    /// One member of a proof with one byte changed.
    struct Change: Sendable, CustomTestStringConvertible {
        let place: [String]
        let old: String
        let new: String
        let complaint: String

        init(_ place: String..., old: String, new: String, complaint: String = "the entry leads to the root") {
            (self.place, self.old, self.new, self.complaint) = (place, old, new, complaint)
        }

        var testDescription: String { "\(place.joined(separator: ".")): \(old) to \(new)" }

        func applied(to json: JSON) -> JSON { applied(to: json, at: place[...]) }

        private func applied(to json: JSON, at place: ArraySlice<String>) -> JSON {
            if let name = place.first, let value = json[name] {
                return json.merging([.init(name, applied(to: value, at: place.dropFirst()))])
            }
            switch json {
            case .number(let text): return .number(applied(to: text))
            case .string(let text): return .string(applied(to: text))
            case .array(let elements): return .array(elements.map { applied(to: $0, at: []) })
            default: return json
            }
        }

        private func applied(to text: String) -> String {
            text.replacing(old, with: new, maxReplacements: 1)
        }
    }

    @Test(arguments: 1...7)
    func `a proof holds for every entry`(_ position: Int64) async throws {
        let log = try SampleLog(size: 7)
        let proof = try log.proof(of: position).json.line
        let outcome = try await ProofCheck().run(proof, key: log.signer.verifierKey.description)
        #expect(outcome.complaint.isEmpty)
        #expect(
            outcome.output
                == "entry \(position) \(Self.said) is as recorded, and the checkpoint is signed with the key "
                + log.signer.verifierKey.description)
        #expect(outcome.status == 0)
    }

    @Test func `a proof without payload holds and says so`() async throws {
        let proof = try SampleLog(size: 7).proof(of: 4).json.merging([.init("payload", .null)]).line
        let outcome = try await ProofCheck().run(proof)
        #expect(
            outcome.output == "entry 4 \(Self.said) is not shown; who signed the checkpoint was not checked")
        #expect(outcome.status == 0)
    }

    @Test(arguments: [
        Change("header", "position", old: "5", new: "4"), Change("header", "version", old: "15", new: "16"),
        Change("header", "id", old: "018f", new: "018e"), Change("header", "schemaVersion", old: "2", new: "3"),
        Change("header", "occurredAt", old: "-1", new: "-2"), Change("header", "occurredOffset", old: "9", new: "8"),
        Change("header", "occurredPrecision", old: "1", new: "2"), Change("header", "recordedAt", old: "17", new: "18"),
        Change("header", "key", old: "3", new: "0"), Change("header", "stream", old: "K", new: "L"),
        Change("header", "type", old: "E", new: "F"), Change("header", "links", old: "63", new: "61"),
        Change("header", "id", old: "018f", new: "018g", complaint: "malformed: ValueError"),
        Change("previous", old: "a", new: "b"),
        Change("previous", old: "a", new: "A", complaint: "is not written as a hash"),
        Change("path", old: "a", new: "b"),
        Change("payload", old: "c", new: "d", complaint: "the payload is not the one"),
        Change("payloadHash", old: "a", new: "b", complaint: "the payload is not the one"),
        Change("size", old: "7", new: "8", complaint: "the proof is for a log of 8 entries, the checkpoint for 7"),
        Change("checkpoint", old: "throughcare", new: "throughcarf", complaint: "the checkpoint is of the log"),
        Change("checkpoint", old: "\n7\n", new: "\n6\n", complaint: "the proof is for a log of 7 entries"),
        Change("checkpoint", old: "\n7\n", new: "\n7\nA", complaint: "is not written as Base64"),
        Change("checkpoint", old: "head ", new: "head A", complaint: "the signature of"),
        Change("checkpoint", old: "— t", new: "— u", complaint: "the checkpoint is not signed with the key"),
    ])
    func `a proof with one changed byte is refused`(_ change: Change) async throws {
        let log = try SampleLog(size: 7)
        let proof = try log.proof(of: 5).json
        let changed = change.applied(to: proof)
        try #require(changed != proof)
        let outcome = try await ProofCheck().run(changed.line, key: log.signer.verifierKey.description)
        #expect(outcome.complaint.contains(change.complaint), "\(outcome.complaint)")
        #expect(outcome.output.isEmpty)
        #expect(outcome.status == 1)
    }

    @Test func `the checkpoint that somebody kept is believed, not the one in the proof`() async throws {
        let (log, longer) = try (SampleLog(size: 7), SampleLog(size: 8))
        let proof = try log.proof(of: 5).json.merging([.init("checkpoint", .string("anything"))]).line
        let kept = try log.proof(of: 1).checkpoint.description
        #expect(try await ProofCheck().run(proof, checkpoint: kept).status == 0)
        let outcome = try await ProofCheck().run(proof, checkpoint: longer.proof(of: 1).checkpoint.description)
        #expect(outcome.complaint == "not proved: the proof is for a log of 7 entries, the checkpoint for 8")
        #expect(outcome.status == 1)
    }

    @Test func `a checkpoint that another key signed is refused`() async throws {
        let log = try SampleLog(size: 7)
        let stranger = try NoteSigner(name: NoteName(SampleLog.origin), secret: Array(2...33)).verifierKey
        let outcome = try await ProofCheck().run(log.proof(of: 5).json.line, key: stranger.description)
        #expect(
            outcome.complaint
                == "not proved: the checkpoint is not signed with the key \(stranger.hash) of \(SampleLog.origin)")
        #expect(outcome.status == 1)
    }

    @Test func `a signature of something else is refused`() async throws {
        let log = try SampleLog(size: 7)
        let other = try log.signer.sign("something else\n").signatures.map { "\($0)\n" }.joined()
        let note = try log.proof(of: 5).checkpoint.text + "\n" + other
        let outcome = try await ProofCheck().run(
            log.proof(of: 5).json.line, checkpoint: note, key: log.signer.verifierKey.description)
        #expect(outcome.complaint == "not proved: the signature of \(SampleLog.origin) is wrong")
        #expect(outcome.status == 1)
    }

    @Test(arguments: ["", "[]", "{}", "{\"header\":{}}"])
    func `what is no proof is refused in one line`(_ text: String) async throws {
        let outcome = try await ProofCheck().run(text)
        #expect(outcome.complaint.hasPrefix("malformed: "))
        #expect(!outcome.complaint.contains("\n"))
        #expect(outcome.status == 1)
    }

    @Test func `a proof has its members in the agreed order`() throws {
        let proof = try SampleLog(size: 3).proof(of: 2).json
        #expect(
            proof.members?.map(\.name)
                == ["header", "payloadHash", "previous", "payload", "size", "path", "checkpoint"])
    }
}
