import Access
import Almanac
import Events
import HTTPTypes
import Ledger
import Specifications
import Testing

@testable import Casework
@testable import Web

@Suite struct ProblemTests {
    private static let input = BadInput(field: "data.date", expected: "a date", found: "x", advice: "write a date")
    private static let denied: @Sendable (Denial) -> AccessDenied = {
        AccessDenied(asked: "see needs", denial: $0, who: "CM-1")
    }

    static let sorted: [(any Error, String)] = [
        (input, "not-recordable"),
        (BadInput(field: "column 4", expected: "each name once", found: "x", advice: "a"), "malformed"),
        (VersionConflict(stream: .lina, expected: .none, found: 1), "stale-version"),
        (EntryConflict(id: .number(1), position: 1, differences: [.data]), "id-taken"),
        (CaseNotFound(caseRef: "K-001"), "not-found"), (EntryNotFound(name: "7"), "not-found"),
        (AlertNotFound(name: "018f3c1e"), "not-found"), (ActorNotFound(actor: "A"), "not-found"),
        (AlertNotOpen(alertId: "a", closure: .known(.superseded), by: nil, next: nil), "alert-closed"),
        (denied(.roleLacks), "not-permitted"), (denied(.stepUp), "step-up"),
        (denied(.purposeMissing), "purpose-missing"),
        (AccessRefused(.unknownToken), "not-recognised"), (IdentityTokenRefused(.wrongSignature), "not-recognised"),
        (IdentityTokenRefused(.unknownAlgorithm("x")), "not-ready"),
        (StoreBusy(lock: "f", waited: .zero), "busy"),
        (UnsafeStore(setting: "s", expected: "1", found: "0"), "not-ready"),
        (FileExists(path: "f"), "already-there"), (Unheard(), "fault"),
        (Problem(.otherBody), "other-body"),
    ]

    @Test(arguments: sorted.indices)
    func `every failure is a problem of a kind that is told, and keeps its cause for the operators`(at index: Int) {
        let (error, name) = Self.sorted[index]
        let problem = Problem(error)
        #expect(problem.kind == name)
        #expect(ProblemKind.named(name)?.status == problem.status)
        #expect(error is Problem || problem.cause != nil)
    }

    @Test func `the names of kinds are told apart, and each says what to do`() {
        #expect(Set(ProblemKind.all.map(\.name)).count == ProblemKind.all.count)
        #expect(ProblemKind.all.allSatisfy { !$0.meaning.isEmpty && $0.status.code >= 400 })
    }

    @Test(arguments: Language.allCases) func `a page tells every kind in the reader's language`(language: Language)
        throws
    {
        let words = try Words(language)
        for kind in ProblemKind.all {
            #expect(words.has("problem.kind.\(kind.name)") && words.has("problem.advice.\(kind.name)"), "\(kind.name)")
        }
    }

    @Test func `a store that is busy says when to come again`() {
        #expect(Problem(StoreBusy(lock: "f", waited: .zero)).headers[.retryAfter] == "1")
        #expect(Problem(AccessRefused(.unknownToken)).headers[.wwwAuthenticate] != nil)
    }

    @Test(
        arguments: [
            ("data.windows[0].from", "/data/windows/0/from"), ("data.date", "/data/date"), ("data.CANARY", "/data"),
            ("stream", "/stream"), ("occurredAt", "/occurredAt"), ("CANARY.date", nil), ("column 7", nil),
            ("--until", nil),
        ] as [(String, String?)])
    func `a pointer names our fields and nothing that was sent`(field: String, pointer: String?) {
        #expect(BodyPointer(field)?.text == pointer)
    }

    @Test func `a problem is written after RFC 9457 and never says what was found`() {
        let found = BadInput(field: "data.date", expected: "a date", found: "CANARY", advice: "write a date")
        let json = Problem(found, sent: SentTexts([.string("CANARY")])).json(of: "r-1").line
        let expected =
            #"{"type":"/api/v1/problems/not-recordable","title":"The content cannot be taken as it is","status":422,"#
            + #""detail":"expected a date; write a date","instance":"/api/v1/problems/not-recordable#r-1","#
            + #""requestId":"r-1","pointer":"/data/date"}"#
        #expect(json == expected)
    }

    @Test(arguments: ["CANARY-1", "two words", "Lina"])
    func `what was sent is left out of what is expected and advised, and all of it if nobody knows what was sent`(
        sent: String
    ) {
        let input = BadInput(
            field: "data.by", expected: "the subject \(sent)", found: sent, advice: "let \(sent) record it")
        let body = JSON.object([JSON.Member("data", .array([.string(sent)]))])
        #expect(!Problem(input, sent: SentTexts([body])).json(of: "r").line.contains(sent))
        #expect(!Problem(input, sent: SentTexts([.null], beside: [sent])).json(of: "r").line.contains(sent))
        #expect(!Problem(input).json(of: "r").line.contains(sent))
    }
}

private struct Unheard: Error {}
