import Events
import Foundation
import Specifications
import Testing

struct AccessCommandTests {
    private static let user = NSUserName()
    /// A day some months from now: the program has the real clock.
    private static let nextYear = Date(timeIntervalSinceNow: 200 * 86_400).formatted(.iso8601.year().month().day())

    /// A store in which AD-1 is the administrator who runs the program, and CM-21 manages the case.
    private static func managed() async throws -> (Program, [String]) {
        let program = try await Program.withCase()
        let store = ["--store", program.store]
        for (stream, type, data) in [
            ("actor/CM-21", "ActorRegistered", #"{"actor":"CM-21","kind":"professional","agency":"AGY-P"}"#),
            ("K-001", "RoleAssigned", #"{"actor":"CM-21","role":"case_manager"}"#),
        ] {
            let recorded = try await program.run(["record", stream, type, "--data", data] + store)
            try #require(recorded.status == 0, "\(recorded.talk)")
        }
        let granted = try await program.run(
            ["access", "grant", "AD-1", "--role", "administrator", "--system-user", user] + store)
        try #require(granted.status == 0, "\(granted.talk)")
        return (program, store)
    }

    @Test func `a store in which nobody was granted anything says so`() async throws {
        let program = try await Program.withStore()
        let listed = try await program.run("access", "list", "--store", program.store)
        #expect(listed.output == ["nobody was granted anything: whoever opens this store may do everything"])
        let json = try await program.run("access", "list", "--json", "--store", program.store)
        #expect(try json.objects.first?["local"] == .boolean(true))
    }

    @Test(
        arguments: [
            ["PO-1", "--role", "practitioner", "--system-user", user], ["AD-1", "--role", "administrator"],
            ["AD-1", "--role", "administrator", "--system-user", "somebody-else"],
        ])
    func `the first grant cannot shut out who makes it, unless they say so`(arguments: [String]) async throws {
        let program = try await Program.withStore()
        let store = ["--store", program.store]
        let refused = try await program.run(["access", "grant"] + arguments + store)
        #expect(refused.status == 65)
        #expect(refused.talk.first?.contains("from the first grant on nobody acts unnamed") == true, "\(refused.talk)")
        #expect(try await program.run(["access", "list"] + store).output.first?.contains("nobody was granted") == true)
        let taken = try await program.run(["access", "grant"] + arguments + ["--even-so"] + store)
        #expect(taken.status == 0, "\(taken.talk)")
    }

    @Test func `from the first grant on nobody acts unnamed`() async throws {
        let (program, store) = try await Self.managed()
        let listed = try await program.run(["access", "list"] + store)
        #expect(listed.output == ["AD-1  administrator, system user \(Self.user)"])
        // An administrator sees no case, and does not learn which there are.
        for caseRef in ["K-001", "K-404"] {
            let seen = try await program.run(["timeline", caseRef] + store)
            #expect(seen.status == 77 && seen.output.isEmpty && !seen.talk.joined().contains(caseRef), "\(seen.talk)")
        }
        let gone = try await program.run(["access", "revoke", "AD-1"] + store)
        #expect(gone.status == 65 && gone.talk.first?.contains("no administrator would be left") == true)
    }

    @Test func `a dry run grants nothing`() async throws {
        let program = try await Program.withStore()
        let tried = try await program.run(
            "access", "grant", "AD-1", "--role", "administrator", "--system-user", Self.user, "--dry-run", "--store",
            program.store)
        #expect(tried.status == 0)
        #expect(
            tried.talk == [
                "would be recorded: AD-1 may use this store as administrator; nobody acts unnamed here any more"
            ])
        #expect(
            try await program.run("access", "list", "--store", program.store).output.first?
                .contains("nobody was granted") == true)
    }

    /// A token for an actor, made by the administrator.
    private static func token(
        _ actor: String, _ how: [String], _ program: Program, _ store: [String]
    ) async throws -> (id: String, secret: String) {
        let made = try await program.run(["access", "token", actor, "--json"] + how + store)
        let object = try #require(try made.objects.first, "\(made.talk)")
        guard case .string(let id) = object["tokenId"], case .string(let secret) = object["token"] else {
            throw NoToken()
        }
        return (id, secret)
    }

    private struct NoToken: Error {}

    @Test func `a token is shown once, recognises its actor, and is revoked at once`() async throws {
        let (program, store) = try await Self.managed()
        let granted = try await program.run(["access", "grant", "CM-21", "--role", "practitioner"] + store)
        #expect(granted.status == 0, "\(granted.talk)")
        let (id, secret) = try await Self.token("CM-21", ["--expires", Self.nextYear], program, store)
        let held = ["THROUGHCARE_TOKEN": secret]
        #expect(try await program.run(["timeline", "K-001"] + store, environment: held).status == 0)
        let wrong = try await program.run(
            ["timeline", "K-001"] + store, environment: ["THROUGHCARE_TOKEN": secret + "A"])
        #expect(wrong.status == 77 && wrong.output.isEmpty)
        #expect(wrong.talk == ["Error: the token is none of this store; ask an administrator for a new one"])
        let listed = try await program.run(["access", "list"] + store)
        #expect(listed.output.contains { $0.contains(id) } && !listed.output.contains { $0.contains(secret) })
        #expect(try await program.run(["access", "revoke-token", id] + store).status == 0)
        let revoked = try await program.run(["timeline", "K-001"] + store, environment: held)
        #expect(
            revoked.status == 77
                && revoked.talk == ["Error: the token \(id) was revoked; ask an administrator for a new one"])
    }

    @Test func `whoever opens a case in an emergency has just proved who they are, and is reviewed`() async throws {
        let (program, store) = try await Self.managed()
        for (actor, role) in [("PO-9", "practitioner"), ("SV-1", "supervisor")] {
            #expect(try await program.run(["access", "grant", actor, "--role", role] + store).status == 0)
        }
        let usual = try await Self.token("PO-9", ["--expires", Self.nextYear], program, store).secret
        let fresh = try await Self.token("PO-9", ["--step-up"], program, store).secret
        let supervisor = try await Self.token("SV-1", ["--expires", Self.nextYear], program, store).secret
        let open = ["access", "break-glass", "K-001", "--reason", "the person stands at the gate"] + store
        #expect(
            try await program.run(["timeline", "K-001"] + store, environment: ["THROUGHCARE_TOKEN": usual]).status == 66
        )
        #expect(try await program.run(open, environment: ["THROUGHCARE_TOKEN": usual]).status == 77)
        let tooLong = try await program.run(open + ["--minutes", "61"], environment: ["THROUGHCARE_TOKEN": fresh])
        #expect(tooLong.status == 65, "\(tooLong.talk)")
        let opened = try await program.run(open + ["--json"], environment: ["THROUGHCARE_TOKEN": fresh])
        guard case .string(let id) = try opened.objects.first?["breakGlassId"] else {
            Issue.record("\(opened.talk)")
            return
        }
        #expect(
            try await program.run(["timeline", "K-001"] + store, environment: ["THROUGHCARE_TOKEN": fresh]).status == 0)
        let review = ["access", "review-break-glass", "K-001", id, "--outcome", "justified"] + store
        #expect(try await program.run(review, environment: ["THROUGHCARE_TOKEN": fresh]).status != 0)
        let reviewed = try await program.run(review, environment: ["THROUGHCARE_TOKEN": supervisor])
        #expect(reviewed.status == 0 && reviewed.talk == ["\(id) is reviewed: justified"], "\(reviewed.talk)")
    }

    @Test func `supervisor and inspector are told with the opening itself`() async throws {
        let program = try await Program.withCase()
        let store = ["--store", program.store]
        let opened = try await program.run(
            ["access", "break-glass", "K-001", "--reason", "a call", "--by", "PO-9"] + store)
        #expect(opened.status == 0, "\(opened.talk)")
        let alerts = try await program.run(["alerts", "--rule", "break-glass-unreviewed", "--json"] + store)
        let alert = try #require(try alerts.objects.first, "\(alerts.talk)")
        #expect(alert["severity"] == .string("urgent"))
        #expect(alert["mustAct"] == .string("supervisor, inspector"))
        let unnamed = try await program.run(["access", "break-glass", "K-001", "--reason", "a call"] + store)
        #expect(unnamed.status == 65 && unnamed.talk.first?.contains("--by") == true)
        let nowhere = try await program.run(
            ["access", "break-glass", "K-404", "--reason", "a call", "--by", "PO-9"] + store)
        #expect(nowhere.status == 66)
    }

    @Test func `a limit is recorded and lifted`() async throws {
        let program = try await Program.withCase()
        let store = ["--store", program.store]
        let limited = try await program.run(
            ["access", "limit", "K-001", "--except", "PO-7", "agency/AGY-CITY", "--reason", "a relative", "--json"]
                + store)
        #expect(limited.status == 0, "\(limited.talk)")
        let shown = try await program.run(["timeline", "K-001", "--json", "--reveal"] + store)
        let told = shown.output.joined(separator: "\n")
        #expect(told.contains("AGY-CITY") && told.contains("PO-7") && !told.contains("agency/"))
        let id = try #require(told.firstMatch(of: /LIM-[0-9A-Z]{8}/)).output
        #expect(try await program.run(["access", "lift", "K-001", "\(id)", "--reason", "left"] + store).status == 0)
        #expect(try await program.run(["access", "lift", "K-001", "LIM-X", "--reason", "left"] + store).status == 65)
        #expect(try await program.run(["access", "limit", "K-001", "--reason", "x"] + store).status == 64)
    }

    @Test func `a provider is trusted with the keys that it has now`() async throws {
        let program = try await Program.withStore()
        let store = ["--store", program.store]
        let keys = #"{"keys":[{"kty":"EC","crv":"P-256","kid":"k","x":"AA","y":"AA"}]}"#
        let file = try program.home.write(keys.utf8, to: "keys.json")
        let trust = [
            "access", "trust-provider", "https://a.example", "--audience", "t", "--algorithm", "ES256", "--jwks",
        ]
        let trusted = try await program.run(trust + [file] + store)
        #expect(
            trusted.talk == ["tokens of https://a.example for t, signed by ES256, are recognised"], "\(trusted.talk)")
        let listed = try await program.run(["access", "list"] + store)
        #expect(listed.output.first?.contains("provider https://a.example for t, ES256, keys in ") == true)
        let secret = try program.home.write(#"{"keys":[{"kty":"oct","k":"AA"}]}"#.utf8, to: "secret.json")
        #expect(try await program.run(trust + [secret] + store).status == 78)
        #expect(try await program.run(trust + [file + ".none"] + store).status == 66)
        #expect(try await program.run(["access", "remove-provider", "https://a.example"] + store).status == 0)
    }

    @Test func `who had received what is corrected is told, and asked until they confirm it`() async throws {
        let program = try await Program.withCase()
        let store = ["--store", program.store]
        for (type, data) in [
            ("NeedIdentified", #"{"needId":"N1","domain":"housing"}"#),
            (
                "InformationShared",
                #"{"shareId":"S1","recipients":["AGY-N"],"category":"needs","legalBasis":"statute"}"#
            ),
        ] {
            #expect(try await program.run(["record", "K-001", type, "--data", data] + store).status == 0)
        }
        let corrected = try await program.run(
            ["correct", "3", "domain=finance", "--reason", "typing", "--json"] + store)
        let object = try #require(try corrected.objects.first, "\(corrected.talk)")
        #expect(object["told"] == .array([.string("AGY-N")]))
        guard case .string(let id) = object["rectification"] else { return }
        let acknowledge = ["rectification", "acknowledge", "K-001", id, "--recipient"]
        #expect(try await program.run(acknowledge + ["AGY-X"] + store).status == 65)
        #expect(try await program.run(acknowledge + ["AGY-N"] + store).status == 0)
        // A release date is another kind of information than what was passed on.
        let other = try await program.run(["void", "2", "--reason", "duplicate", "--json"] + store)
        #expect(try other.status == 0 && other.objects.first?["told"] == nil)
    }

    @Test(
        arguments: [
            (["token", "AD-1"], 64, "--expires"), (["token", "AD-1", "--expires", "2020-01-01"], 65, "--expires"),
            (["token", "AD-1", "--expires", "2999-01-01"], 65, "400 days"),
            (["grant", "AD-1"], 64, "--role"), (["grant", "AD-1", "--role", "king"], 64, "--role"),
            (["grant", "AD-1", "--role", "operator"], 65, "nobody is granted the role operator"),
            (["grant", "AD 1", "--role", "administrator"], 65, "a reference without spaces"),
            (["revoke-token", "TK-1"], 65, "the reference of a token"),
        ] as [([String], Int32, String)])
    func `what cannot be taken is said`(arguments: [String], code: Int32, words: String) async throws {
        let program = try await Program.withStore()
        let run = try await program.run(["access"] + arguments + ["--store", program.store])
        #expect(run.status == code && run.output.isEmpty, "\(run.talk)")
        #expect(run.talk.joined(separator: "\n").contains(words), "\(run.talk)")
    }
}
