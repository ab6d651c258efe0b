import Almanac
import Foundation
import Ledger
import Specifications
import Testing

/// What servers of one store keep beside the record.
@Suite struct DeskTests {
    private static let now = Instant(milliseconds: 1_773_172_800_000)

    private static func hash(_ text: String) -> Digest32 { Digest32(sha256: Array(text.utf8)) }

    @Test func `a session is there for every server until it is ended`() throws {
        let folder = try ScratchFolder()
        let (one, other) = (try Desk(ofStoreIn: folder.path), try Desk(ofStoreIn: folder.path))
        try one.begin(session: Self.hash("a"), of: "token TK-1", at: Self.now, forgettingBefore: Self.now - .hours(12))
        #expect(try other.session(Self.hash("a"), at: Self.now)?.holder == "token TK-1")
        #expect(try other.session(Self.hash("b"), at: Self.now) == nil)
        try other.end(session: Self.hash("a"))
        #expect(try one.session(Self.hash("a"), at: Self.now) == nil)
    }

    @Test func `a session that nobody used for long is forgotten when the next begins, one that was used is not`()
        throws
    {
        let folder = try ScratchFolder()
        let desk = try Desk(ofStoreIn: folder.path)
        for name in ["idle", "used"] {
            try desk.begin(session: Self.hash(name), of: name, at: Self.now, forgettingBefore: Self.now - .hours(12))
        }
        let later = Self.now + .hours(10)
        #expect(try desk.session(Self.hash("used"), at: later)?.seen == Self.now)
        #expect(try desk.session(Self.hash("used"), at: later)?.seen == later)
        let end = Self.now + .hours(13)
        try desk.begin(session: Self.hash("new"), of: "new", at: end, forgettingBefore: end - .hours(12))
        #expect(try desk.session(Self.hash("idle"), at: end) == nil)
        #expect(try desk.session(Self.hash("used"), at: end)?.holder == "used")
    }

    @Test func `all sessions of a holder end together`() throws {
        let folder = try ScratchFolder()
        let desk = try Desk(ofStoreIn: folder.path)
        for (name, holder) in [("a", "one"), ("b", "one"), ("c", "two")] {
            try desk.begin(session: Self.hash(name), of: holder, at: Self.now, forgettingBefore: Self.now)
        }
        #expect(try desk.sessions(of: "one").count == 2)
        try desk.endSessions(of: "one")
        #expect(try desk.sessions(of: "one").isEmpty)
        #expect(try desk.sessions(of: "two").count == 1)
    }

    @Test func `an answer is given again to the same question only, for a day`() throws {
        let folder = try ScratchFolder()
        let desk = try Desk(ofStoreIn: folder.path)
        let (key, question) = (Self.hash("key"), Self.hash("question"))
        let answer = KeptAnswer(status: 201, headers: ["ETag": "\"v2\""], body: Array("{}".utf8))
        #expect(try desk.beginAnswer(key, to: question, at: Self.now) == .unknown)
        #expect(try desk.beginAnswer(key, to: question, at: Self.now + .milliseconds(1)) == .underWay)
        #expect(try desk.beginAnswer(key, to: Self.hash("other"), at: Self.now) == .otherQuestion)
        try desk.keepAnswer(key, answer)
        #expect(try desk.beginAnswer(key, to: question, at: Self.now + .hours(23)) == .given(answer))
        #expect(try desk.beginAnswer(key, to: Self.hash("other"), at: Self.now + .hours(23)) == .otherQuestion)
        #expect(try desk.beginAnswer(key, to: question, at: Self.now + .hours(24)) == .unknown)
    }

    @Test func `whoever was cut short or gives up leaves the question open`() throws {
        let folder = try ScratchFolder()
        let desk = try Desk(ofStoreIn: folder.path)
        let (key, question) = (Self.hash("key"), Self.hash("question"))
        #expect(try desk.beginAnswer(key, to: question, at: Self.now) == .unknown)
        #expect(try desk.beginAnswer(key, to: question, at: Self.now + Desk.longestAnswering) == .unknown)
        try desk.giveUpAnswer(key)
        #expect(try desk.beginAnswer(key, to: Self.hash("other"), at: Self.now + .minutes(2)) == .unknown)
    }

    @Test func `of many who ask at once under one key, one is to answer`() async throws {
        let folder = try ScratchFolder()
        let path = folder.path
        let found = try await withThrowingTaskGroup(of: KnownAnswer.self, returning: [KnownAnswer].self) { group in
            for _ in 1...8 {
                group.addTask {
                    let desk = try Desk(ofStoreIn: path)
                    return try desk.beginAnswer(Self.hash("key"), to: Self.hash("question"), at: Self.now)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(found.filter { $0 == .unknown }.count == 1)
        #expect(found.filter { $0 == .underWay }.count == 7)
    }

    @Test func `a feed is taken back by its holder only`() throws {
        let folder = try ScratchFolder()
        let desk = try Desk(ofStoreIn: folder.path)
        try desk.begin(feed: "F1", Self.hash("secret"), of: "actor PO-02", at: Self.now)
        #expect(try desk.feed(Self.hash("secret"))?.id == "F1")
        #expect(try desk.feeds(of: "actor PO-02").count == 1)
        #expect(try desk.end(feed: "F1", of: "actor ME-03") == false)
        #expect(try desk.end(feed: "F1", of: "actor PO-02"))
        #expect(try desk.feed(Self.hash("secret")) == nil)
    }

    @Test func `failures are counted by source and in all, as long as they are fresh`() throws {
        let folder = try ScratchFolder()
        let desk = try Desk(ofStoreIn: folder.path)
        for (minute, source) in [(0, "a"), (10, "a"), (10, "b"), (20, "a")] {
            let at = Self.now + .minutes(minute)
            try desk.noteFailure(from: source, at: at, forgettingBefore: at - .minutes(15))
        }
        let since = Self.now + .minutes(5)
        #expect(try desk.failures(from: "a", since: since) == (2, 3))
        #expect(try desk.failures(from: "c", since: since) == (0, 3))
    }

    @Test func `secrets are in the file as hashes only, and only its owner may read it`() throws {
        let folder = try ScratchFolder()
        let desk = try Desk(ofStoreIn: folder.path)
        try desk.begin(session: Self.hash("canary-secret"), of: "one", at: Self.now, forgettingBefore: Self.now)
        try desk.close()
        let file = folder["desk.sqlite"]
        #expect(try Data(contentsOf: URL(filePath: file)).range(of: Data("canary-secret".utf8)) == nil)
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    }
}
