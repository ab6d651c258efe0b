import Events
import Specifications
import Testing

@testable import Ledger

@Suite struct EntryHeaderTests {
    @Test func `the core of a header is what somebody would write by hand`() throws {
        let sample = try SampleLog(size: 1)
        var header = EntryHeader()
        for position in [7, 1, 1 << 40] as [Int64] {
            header.write(coreOf: try sample.entry(position), key: 3)
            #expect(Array(header.core) == sample.core(position))
        }
    }

    @Test func `its hash is that of a leaf, of which the header before is part`() throws {
        let sample = try SampleLog(size: 1)
        let (payload, previous) = (Digest32(sha256: Array("payload".utf8)), Digest32(sha256: Array("before".utf8)))
        var header = EntryHeader()
        header.write(coreOf: try sample.entry(1), key: 3)
        #expect(
            header.hash(payload: payload, previous: previous)
                == MerkleTree.leafHash(of: sample.core(1) + payload.bytes + previous.bytes))
    }

    @Test func `every field is part of it`() throws {
        let entry = try SampleLog(size: 1).entry(1)
        func core(_ change: (LoggedEntry) -> LoggedEntry, key: Int64 = 3) -> [UInt8] {
            var header = EntryHeader()
            header.write(coreOf: change(entry), key: key)
            return Array(header.core)
        }
        let others = [
            core { $0.with(position: 2) }, core { $0.with(version: 2) }, core { $0.with(id: .number(2)) },
            core { $0.with(stream: .named(.case, "K-e\u{301}")) }, core { $0.with(type: "EventVoide") },
            core { $0.with(schemaVersion: 3) }, core { $0.with(links: Array($0.links.reversed())) },
            core { $0.with(links: []) }, core({ $0 }, key: 4), core { $0 },
        ]
        #expect(Set(others).count == others.count)
    }
}

extension LoggedEntry {
    fileprivate func with(
        position: Int64? = nil, version: Int64? = nil, id: EntryID? = nil, stream: StreamName? = nil,
        type: String? = nil, schemaVersion: Int? = nil, links: [EntryID]? = nil
    ) -> LoggedEntry {
        LoggedEntry(
            position: position ?? self.position, version: version ?? self.version, id: id ?? self.id,
            stream: stream ?? self.stream, type: type ?? self.type, schemaVersion: schemaVersion ?? self.schemaVersion,
            occurred: occurred, recordedAt: recordedAt, links: links ?? self.links, contents: contents)
    }
}
