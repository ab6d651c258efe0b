import Events
import Testing

@testable import Web

@Suite struct CasePreparationTests {
    @Test func `what nobody recorded is not known, and never fine`() throws {
        let preparation = CasePreparation(reader: try Readers.english())
        let readiness = try Readers.json(
            #"{"domains": {"housing": "missing", "health": "confirmed"}, "mandela108": {"home": "unknown", "work": "ok"}}"#
        )
        let domains = preparation.domains(readiness, needs: .object([]))
        #expect(domains.map(\.tag.tone) == ["unknown", "good"])
        #expect(domains.first?.why.first?.text.contains("not known") == true)
        #expect(preparation.essentials(readiness).map(\.tag.tone) == ["unknown", "good"])
    }

    @Test func `why is told by what was arranged, and withheld if that is`() throws {
        let preparation = CasePreparation(reader: try Readers.english())
        let readiness = try Readers.json(#"{"domains": {"housing": "arranged", "health": "arranged"}}"#)
        let needs = try Readers.json(
            #"""
            {"needs": [{"domain": "housing", "state": "arranged", "arrangements": [{"kind": "supported"}]},
                       {"domain": "health", "state": "arranged", "provider": "(withheld: protected)", "arrangements": []}]}
            """#)
        let domains = preparation.domains(readiness, needs: needs)
        #expect(domains[0].why.first?.text.contains("supported") == true)
        #expect(domains[1].why.first?.isWithheld == true)
    }

    @Test func `domains that are withheld are no domains without a state`() throws {
        let readiness = try Readers.json(#"{"domains": "(withheld: sensitive)"}"#)
        #expect(CasePreparation(reader: try Readers.english()).domains(readiness, needs: .object([])).isEmpty)
    }
}
