import Almanac
import Foundation
import GRDB
import Specifications
import Testing

@testable import Ledger

/// A vault that does not hold what the log needs is found.
@Suite struct ChangedVaultTests {
    @Test(arguments: [
        ("UPDATE data_key SET wrapped = zeroblob(60) WHERE id = 2", "key 2, which seals case/K-002: "),
        (
            "UPDATE data_key SET wrapped = (SELECT wrapped FROM data_key WHERE id = 1) WHERE id = 2",
            "key 2, which seals "
        ),
        ("DELETE FROM data_key WHERE id = 2", "key 2, which seals case/K-002, is missing"),
        ("DELETE FROM vault", "is missing"), ("DROP TABLE data_key", "no such table"),
        ("UPDATE vault SET checkpoint = 'rubbish'", "the last checkpoint"),
    ])
    func `a damaged vault is found`(_ sql: String, _ finding: String) throws {
        let store = try TamperedStore()
        try store.changeVault(sql)
        let damages = try store.damages(comparingViews: false)
        #expect(damages.contains { $0.contains("vault.sqlite") && $0.contains(finding) }, "\(damages)")
    }

    @Test func `a destroyed key that is there again is found`() throws {
        let store = try TamperedStore()
        try store.go { ledger in
            try ledger.append(.erasure(7))
            try ledger.destroyCondemnedKeys()
        }
        #expect(try store.damages() == [])
        try store.changeVault("INSERT INTO data_key VALUES (1, zeroblob(60))")
        #expect(try store.damages() == ["vault.sqlite: key 1 was destroyed, and is there again"])
    }

    @Test func `a vault that is no database is found`() throws {
        let store = try TamperedStore()
        _ = try store.home.write(Data(repeating: 0x41, count: 8_192), to: "store/vault.sqlite")
        chmod(store.home["store/vault.sqlite"], 0o600)
        let damages = try store.damages(comparingViews: false)
        #expect(damages.contains { $0.hasPrefix("vault.sqlite: ") }, "\(damages)")
    }

    @Test func `an index of the log that does not agree with its table is found`() throws {
        let store = try TamperedStore()
        let url = URL(filePath: store.home["store/log.sqlite"])
        var bytes = try Data(contentsOf: url)
        let root = try #require(
            try store.home.rawConnection().read {
                try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'view_row_by_group'")
            })
        let page = (root - 1) * 4_096..<root * 4_096
        let name = try #require(bytes.range(of: Data("K-002".utf8), in: page))
        bytes[name.lowerBound] ^= 1
        let file = try FileHandle(forWritingTo: url)
        try file.write(contentsOf: bytes)
        try file.close()
        let damages = try store.damages(comparingViews: false)
        #expect(damages.contains { $0.hasPrefix("log.sqlite: ") }, "\(damages)")
    }

    @Test func `a key that waits to be destroyed is said, and is no damage`() throws {
        let store = try TamperedStore()
        try store.go { _ = try $0.append(.erasure(7)) }
        let verification = try store.go { try $0.verify() }
        #expect(verification.damages == [])
        #expect(verification.unchecked.map { $0.prefix(6) } == ["key 1 "])
    }

    @Test(arguments: [
        "store = CASE substr(store, 1, 1) WHEN 'f' THEN 'e' ELSE 'f' END || substr(store, 2)", "signing = zeroblob(60)",
    ])
    func `a vault that signs by another name or key is found`(_ change: String) throws {
        let store = try TamperedStore()
        #expect(try store.damages() == [])
        try store.changeVault("UPDATE vault SET \(change)")
        #expect(try store.damages(comparingViews: false).map { $0.prefix(14) } == ["vault.sqlite: "])
    }
}
