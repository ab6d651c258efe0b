import Access
import Casework
import Events
import Ledger
import Specifications
import Testing

/// Questions that are asked at once are answered and written down as if each were asked by itself.
struct AtOnceLaws {
    @Test(arguments: [nil, "CM-1", "ME-3", "CH-2", "PL-4", "XX-9"] as [ActorRef?])
    func `each gets the same answer, and is written down`(actor: ActorRef?) throws {
        let office = try OpenHouse.office()
        let casework = office.casework.asking(Asking(as: actor))
        // The trail itself tells what was asked before.
        let questions = Questions.ofCase.filter { $0.key != "audit" }.sorted { $0.key < $1.key }.map(\.value)
        func answers(_ casework: Casework) -> [String] {
            questions.map { question in
                do { return try question(casework) } catch { return "\(error)" }
            }
        }
        func subjects(since position: Int) throws -> [String] {
            try office.audit.entries().dropFirst(position).map { "\($0.record.subject) \($0.record.outcome)" }
        }
        let before = try office.audit.entries().count
        let alone = answers(casework)
        let written = try subjects(since: before)
        #expect(try casework.atOnce(answers) == alone)
        #expect(try subjects(since: before + written.count) == written && !written.isEmpty)
    }

    @Test func `all of them are answered from one state of the log`() throws {
        let folder = try ScratchFolder()
        let office = try OpenHouse.office(in: folder)
        let versions = try office.casework.atOnce { casework in
            let before = try casework.place(of: "K-001").version
            try office.record("ContactHeld", "{}")
            return [before, try casework.place(of: "K-001").version]
        }
        #expect(versions[0] == versions[1])
        #expect(try office.casework.place(of: "K-001").version == versions[0] + 1)
    }

    @Test func `somebody else is recognised anew`() throws {
        let office = try OpenHouse.office()
        let actors = try office.casework.asking(Asking(as: "CM-1")).atOnce { casework in
            [try casework.caller().actor, try casework.asking(Asking(as: "XX-9")).caller().actor]
        }
        #expect(actors == ["CM-1", "XX-9"])
    }
}
