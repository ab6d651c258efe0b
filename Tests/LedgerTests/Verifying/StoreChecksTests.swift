import Foundation
import Specifications
import Testing

@testable import Ledger

@Suite struct StoreChecksTests {
    @Test(
        arguments: [
            "store", "store/log.sqlite", "store/vault.sqlite", "store/log.lock", "store/audit.sqlite",
            "store/audit.lock",
        ], [0o010, 0o004, 0o066])
    func `a store that is open to others is only read`(_ path: String, _ others: Int) throws {
        let store = try TamperedStore()
        let mode = (try #require(try store.home.permissions(path))) | others
        chmod(store.home[path], mode_t(mode))
        let refusal = try #require(throws: StoreReadOnly.self) { try store.go { _ = try $0.append(.number(9)) } }
        #expect(refusal.objections.count == 1)
        #expect(
            refusal.objections[0].contains("\(store.home[path]) is open to others (mode 0\(String(mode, radix: 8)))"))
        #expect(try store.go { try $0.entries().count } == 6)
        chmod(store.home[path], mode_t(mode & ~0o077))
        #expect(try store.go { try $0.append(.number(9)).map(\.position) } == [7])
    }

    @Test(arguments: [
        ("/srv/a", "ext4"), ("/srv/share", "nfs4"), ("/srv/share/deep", "nfs4"), ("/srv/shared", "ext4"),
        ("/srv/my disk/store", "cifs"), ("/srv/my", "ext4"), ("/over", "xfs"), ("/tab\tstop", "9p"),
        ("/srv/Übergabe/x", "smb3"),
    ])
    func `a path is on what is mounted nearest above it`(_ path: String, _ kind: String) {
        let table = MountTable(
            """
            rootfs / ext4 rw 0 0
            server:/share /srv/share nfs4 rw,vers=4.2 0 0
            //server/x /srv/my\\040disk cifs rw 0 0
            old /over tmpfs rw 0 0
            new /over xfs rw 0 0
            host /tab\\011stop 9p rw 0 0
            //server/y /srv/Übergabe smb3 rw 0 0
            half /srv
            """)
        #expect(table.kind(at: path) == kind)
    }

    @Test(arguments: ["", "\n", "one two\n"])
    func `a table that says nothing tells of nothing`(_ text: String) {
        #expect(MountTable(text).kind(at: "/a") == nil)
    }

    @Test func `a link is followed to where it leads`() throws {
        let home = try ScratchFolder()
        try FileManager.default.createDirectory(atPath: home["there"], withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: home["here"], withDestinationPath: home["there"])
        let real = URL(filePath: home["there"]).resolvingSymlinksInPath().path(percentEncoded: false)
        let table = MountTable("a / ext4\nb \(real.hasSuffix("/") ? String(real.dropLast()) : real) nfs\n")
        #expect(table.kind(at: home["here"]) == "nfs")
    }
}
