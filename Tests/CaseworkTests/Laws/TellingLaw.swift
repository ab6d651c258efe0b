import Casework
import Events
import Exchange
import Ledger
import Projections
import Rehearsal
import Specifications
import Testing
import Watcher

/// Whatever leaves the store by itself holds nothing of what was written about a person.
struct TellingLaw {
    private static let seed = SeededGenerator.printedSeed(for: "TellingLaw")
    /// Shorter ones are words that occur anywhere.
    private static let shortest = 8

    @Test func `no restricted text is in a digest, a message or a calendar`() throws {
        let office = try Office(at: "2026-03-10T09:00Z")
        var made = Caseload(cases: 12, seed: Self.seed).lines()
        var lines: [String] = []
        while let line = try made.next() { lines.append(String(decoding: line, as: UTF8.self)) }
        try office.take(lines, keepingTimes: true)
        let postbox = Postbox()
        let channels = try ChannelFile.read(ChannelFile.mail + "\n" + ChannelFile.webhook)
        let quiet = try office.casework.news(of: office.watch())
        try office.watchAndTell(channels, postbox)
        let told =
            quiet.lines().map(\.text) + postbox.mails.flatMap { [$0.subject] + $0.body }
            + postbox.messages.map { String(decoding: $0.body, as: UTF8.self) }
            + [String(decoding: try office.casework.calendar().bytes, as: UTF8.self).replacing("\r\n ", with: "")]
        let restricted = try Set(office.entries.flatMap(Self.restrictedTexts)).filter { $0.count >= Self.shortest }
        #expect(!quiet.news.isEmpty && !postbox.mails.isEmpty && !restricted.isEmpty, "THROUGHCARE_SEED=\(Self.seed)")
        for text in restricted {
            #expect(!told.contains { $0.contains(text) }, "\(text) THROUGHCARE_SEED=\(Self.seed)")
        }
    }

    private static func restrictedTexts(of entry: LoggedEntry) throws -> [String] {
        let event = try EventCatalogue.standard.open(entry)
        let fields = type(of: event.event).shapeFields
        return texts(event.data).subtracting(texts(event.data.withholding(fields))).sorted()
    }

    private static func texts(_ json: JSON) -> Set<String> {
        switch json {
        case .string(let text): [text]
        case .array(let elements): elements.reduce(into: []) { $0.formUnion(texts($1)) }
        case .object(let members): members.reduce(into: []) { $0.formUnion(texts($1.value)) }
        case .null, .boolean, .number: []
        }
    }
}
