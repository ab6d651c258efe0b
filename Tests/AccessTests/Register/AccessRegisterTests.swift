import Access
import Almanac
import Events
import Projections
import Specifications
import Testing

@Suite struct `Who holds which access` {
    static let now = "2026-03-10T09:00Z"

    private func register(_ lines: [(String, String, String)]) throws -> AccessRegister {
        let story = lines.enumerated().reduce(CaseStory(untold: "K-1")) { story, line in
            let (moment, type, data) = line.element
            return story.telling(
                moment, type, data, in: type.hasPrefix("Identity") ? "access/providers" : "access/PO-1",
                recordedAt: "2026-03-01T08:0\(line.offset)Z", id: CaseStory.id(line.offset + 1))
        }
        return AccessRegister(try History(story.entries()))
    }

    private func refusal(_ body: () throws -> Void) -> AccessRefused.Reason? {
        do {
            try body()
            return nil
        } catch { return (error as? AccessRefused)?.reason }
    }

    private static func granted(_ more: String = "", roles: String = #""practitioner""#) -> String {
        #"{"actor":"PO-1","roles":[\#(roles)]\#(more)}"#
    }

    @Test func `a store in which nothing was granted is local`() throws {
        #expect(AccessRegister().isLocal)
        #expect(try register([]).isLocal)
        #expect(try register([("2026-03-01T08:00Z", "AccessRevoked", #"{"actor":"PO-1"}"#)]).isLocal)
        #expect(try !register([("2026-03-01T08:00Z", "AccessGranted", Self.granted())]).isLocal)
    }

    @Test(arguments: [#","validUntil":"2026-01-01""#, ""])
    func `a grant that ended or was revoked keeps the store from being local`(more: String) throws {
        let register = try register([
            ("2026-01-01T08:00Z", "AccessGranted", Self.granted(more)),
            ("2026-01-02T08:00Z", "AccessRevoked", #"{"actor":"PO-1"}"#),
        ])
        #expect(!register.isLocal)
        #expect(register.grants(at: .of(Self.now)).isEmpty)
    }

    @Test func `a grant that was withdrawn never was`() throws {
        let register = try register([
            ("2026-01-01T08:00Z", "AccessGranted", Self.granted()),
            ("2026-01-02T08:00Z", "EventVoided", #"{"target":"\#(CaseStory.id(1))"}"#),
        ])
        #expect(register.isLocal)
        #expect(refusal { _ = try register.grant(of: "PO-1", at: .of(Self.now)) } == .notGranted("PO-1"))
    }

    @Test func `a grant that was erased keeps the store from being local`() throws {
        let logged = LoggedEntry(
            position: 1, version: 1, id: CaseStory.id(1), stream: .named("access/PO-1"), type: AccessGranted.name,
            schemaVersion: 1, occurred: Occurrence(instant: .of(Self.now)), recordedAt: .of(Self.now), contents: nil)
        let register = AccessRegister(try History([logged]))
        #expect(!register.isLocal)
        #expect(register.grants(at: .of(Self.now)).isEmpty)
    }

    @Test func `the grant that was recorded last holds, with all it says and no more`() throws {
        let register = try register([
            (
                "2026-01-02T08:00Z", "AccessGranted",
                Self.granted(#","systemUser":"mweber""#, roles: #""administrator""#)
            ),
            ("2026-01-01T08:00Z", "AccessGranted", Self.granted(roles: #""practitioner","unheard_of""#)),
        ])
        let grant = try register.grant(of: "PO-1", at: .of(Self.now))
        #expect(grant.roles == [.practitioner])
        #expect(grant.systemUser == nil)
        #expect(refusal { _ = try register.grant(ofSystemUser: "mweber", at: .of(Self.now)) } == .unknownUser("mweber"))
    }

    @Test func `nobody is made an operator`() throws {
        let register = try register([("2026-01-01T08:00Z", "AccessGranted", Self.granted(roles: #""operator""#))])
        #expect(try register.grant(of: "PO-1", at: .of(Self.now)).roles.isEmpty)
    }

    @Test(
        arguments: [
            (#","validUntil":"2026-03-10T09:00Z""#, "2026-03-10T08:59:59.999Z", nil),
            (#","validUntil":"2026-03-10T09:00Z""#, now, .ended("PO-1", .of(now))),
            (#","validUntil":"2026-03-10T09:00Z""#, "2026-03-10T09:00:00.001Z", .ended("PO-1", .of(now))),
            (#","validUntil":"2026-03-10""#, "2026-03-10T23:59:59.999Z", nil),
            (#","validUntil":"2026-03-10""#, "2026-03-11T00:00Z", .ended("PO-1", .of("2026-03-11T00:00Z"))),
            ("", "2025-12-31T23:59:59.999Z", .notYet("PO-1", .of("2026-01-01T00:00Z"))),
            ("", "2026-01-01T00:00Z", nil),
        ] as [(String, String, AccessRefused.Reason?)])
    func `a grant holds from when it occurred to its end`(more: String, at: String, expected: AccessRefused.Reason?)
        throws
    {
        let register = try register([("2026-01-01T00:00Z", "AccessGranted", Self.granted(more))])
        #expect(refusal { _ = try register.grant(of: "PO-1", at: .of(at)) } == expected)
    }

    @Test func `what is revoked now is revoked now, whenever it says that it happened`() throws {
        for moment in ["2026-01-01T08:00Z", "2099-01-01T08:00Z"] {
            let register = try register([
                ("2026-01-02T08:00Z", "AccessGranted", Self.granted()),
                (moment, "AccessRevoked", #"{"actor":"PO-1"}"#),
            ])
            #expect(refusal { _ = try register.grant(of: "PO-1", at: .of(Self.now)) } == .revoked("PO-1"))
        }
    }

    @Test func `who is granted access again after it was revoked holds what is granted then`() throws {
        let register = try register([
            ("2026-01-01T08:00Z", "AccessGranted", Self.granted(roles: #""administrator""#)),
            ("2026-01-02T08:00Z", "AccessRevoked", #"{"actor":"PO-1"}"#),
            ("2026-01-03T08:00Z", "AccessGranted", Self.granted()),
        ])
        #expect(try register.grant(of: "PO-1", at: .of(Self.now)).roles == [.practitioner])
    }

    @Test func `a system user is one actor, and one who is two is nobody`() throws {
        let user = #","systemUser":"mweber""#
        let lines = [("2026-01-01T08:00Z", "AccessGranted", Self.granted(user))]
        let one = try register(lines)
        #expect(try one.grant(ofSystemUser: "mweber", at: .of(Self.now)).actor == "PO-1")
        #expect(refusal { _ = try one.grant(ofSystemUser: "MWEBER", at: .of(Self.now)) } == .unknownUser("MWEBER"))
        let two = try register(
            lines + [("2026-01-01T08:00Z", "AccessGranted", #"{"actor":"PO-2","roles":["administrator"]\#(user)}"#)])
        #expect(
            refusal { _ = try two.grant(ofSystemUser: "mweber", at: .of(Self.now)) }
                == .ambiguousUser("mweber", ["PO-1", "PO-2"]))
    }
}

extension Instant {
    static func of(_ text: String) -> Instant {
        guard let instant = try? Instant(parsing: text) else { preconditionFailure("no moment \(text)") }
        return instant
    }
}

extension StreamName {
    static func named(_ text: String) -> StreamName {
        guard let name = StreamName(text) else { preconditionFailure("no stream \(text)") }
        return name
    }
}
