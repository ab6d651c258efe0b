import Crypto
import Foundation
import Ledger
import Specifications
import Testing

/// The key of a study, and the file it is kept in.
struct StudyKeyFileTests {
    private let home: ScratchFolder

    init() throws { home = try ScratchFolder() }

    private func text() throws -> String { try String(contentsOfFile: home["key"], encoding: .utf8) }

    @Test func `a new key says what it is, and only its owner may read it`() throws {
        let key = try StudyKeyFile(home["key"]).readOrMake()
        let lines = try text().split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 3 && lines[0] == "throughcare study key 1" && lines[1].count == 64 && lines[2].isEmpty)
        let facts = try FileManager.default.attributesOfItem(atPath: home["key"])
        #expect(facts[.posixPermissions] as? Int == 0o600)
        #expect(try StudyKeyFile(home["key"]).readOrMake().fingerprint == key.fingerprint)
    }

    @Test func `a pseudonym is the beginning of an HMAC over kind and reference`() throws {
        let key = try StudyKeyFile(home["key"]).readOrMake()
        let digits = try Array(text().split(separator: "\n")[1])
        let bytes = stride(from: 0, to: 64, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
        let code = HMAC<SHA256>.authenticationCode(for: Array("case\0K-1".utf8), using: SymmetricKey(data: bytes))
        let expected = code.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(key.pseudonym(of: "K-1", kind: "case") == expected)
        #expect(key.pseudonym(of: "K-1", kind: "actor") != expected)
        #expect(StudyKey.random().pseudonym(of: "K-1", kind: "case") != expected)
    }

    @Test(arguments: [0o644, 0o640, 0o604])
    func `a key that others may read is not used`(mode: Int) throws {
        _ = try StudyKeyFile(home["key"]).readOrMake()
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: home["key"])
        #expect(throws: StudyKeyExposed(path: home["key"], mode: mode)) { try StudyKeyFile(home["key"]).readOrMake() }
    }

    @Test func `a key that is destroyed is gone, also under another name of the file`() throws {
        let file = StudyKeyFile(home["key"])
        _ = try file.readOrMake()
        try #require(link(home["key"], home["copy"]) == 0)
        try file.destroy()
        #expect(!file.exists)
        #expect(try Data(contentsOf: URL(filePath: home["copy"])).allSatisfy { $0 == 0 })
        #expect(throws: StudyKeyMissing(path: home["key"])) { try file.destroy() }
    }

    @Test(arguments: ["", "something of mine\n", "throughcare study key 1\n00ff\n"])
    func `a file that is no study key is left as it is`(content: String) throws {
        _ = try home.write(content.utf8, to: "key")
        chmod(home["key"], 0o600)
        #expect(throws: StudyKeyUnreadable(path: home["key"])) { try StudyKeyFile(home["key"]).destroy() }
        #expect(try text() == content)
    }

    @Test func `a link is not followed`() throws {
        _ = try StudyKeyFile(home["real"]).readOrMake()
        try #require(symlink(home["real"], home["key"]) == 0)
        #expect(throws: StudyKeyUnreadable(path: home["key"])) { try StudyKeyFile(home["key"]).destroy() }
        #expect(StudyKeyFile(home["real"]).exists)
    }
}
