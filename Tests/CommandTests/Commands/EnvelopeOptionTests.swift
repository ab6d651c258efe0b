import Events
import Testing

/// What the options of `record` put into the envelope.
struct EnvelopeOptionTests {
    static let record = ["record", "K-001", "ReleaseDateSet", "--data", #"{"releaseAt":"2026-04-03"}"#]

    @Test func `every option stands in the envelope`() async throws {
        let program = try await Program.withCase()
        let id = "018f3c1e-7a4b-7c2d-8e3f-0123456789ab"
        let given =
            Self.record + [
                "--occurred-at", "2026-03-01T10:00+01:00", "--id", id, "--by", "CM-21", "--agency", "PRISON-N",
                "--role",
                "case_manager", "--how", "document", "--where", "the court", "--kind", "fact", "--marking", "sensitive",
                "--purpose", "release planning", "--legal-basis", "statute", "--review-by", "2026-09-01",
                "--correlation",
                "M-1", "--causation", "D-2", "--store", program.store,
            ]
        #expect(try await program.run(given).status == 0)
        let line = #"""
            {"id":"\#(id)","stream":"case/K-001","type":"ReleaseDateSet","occurredAt":"2026-03-01T10:00+01:00",\#
            "recordedBy":"CM-21","agency":"PRISON-N","role":"case_manager",\#
            "provenance":{"where":"the court","how":"document"},"kind":"fact","marking":"sensitive",\#
            "purpose":"release planning","legalBasis":"statute","reviewBy":"2026-09-01","correlationId":"M-1",\#
            "causationId":"D-2","data":{"releaseAt":"2026-04-03"}}
            """#
        // An import of the same entry with any other envelope would be a conflict.
        let again = try await program.run("import", "-", "--json", "--store", program.store, input: line)
        #expect(again.status == 0, "\(again.talk)")
        #expect(try again.objects.map { $0["recorded"] } == [.number("0")])
    }

    @Test(
        arguments: [
            ("--by", ""), ("--agency", ""), ("--role", ""), ("--kind", "rumour"), ("--marking", "secret"),
            ("--review-by", "2026-02-29"), ("--where", "\u{202E}"), ("--how", "\u{202E}"), ("--purpose", "\u{202E}"),
            ("--legal-basis", "\u{202E}"), ("--correlation", "\u{202E}"), ("--causation", "\u{202E}"), ("--id", "7"),
            ("--occurred-at", "noon"),
        ])
    func `an option that cannot be taken is named as it is written`(option: String, value: String) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(Self.record + [option, value, "--store", program.store])
        #expect(run.status == 65)
        #expect(run.talk.last?.hasPrefix("Error: \(option): expected ") == true, "\(run.talk)")
        #expect(try await program.rows() == 2)
    }
}
