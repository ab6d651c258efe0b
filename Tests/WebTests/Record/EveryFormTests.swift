import Almanac
import Casework
import Events
import Hummingbird
import HummingbirdTesting
import Ledger
import Specifications
import Testing

@testable import Web

/// Every event type has a form, which offers all that the event can say.
@Suite struct EveryFormTests {
    private static let opening =
        #"{"stream":"case/K-1","type":"CaseOpened","occurredAt":"2026-01-10T09:00Z","data":{"caseRef":"K-1","track":"custodial_release","tz":"Europe/Berlin"}}"#

    @Test func `every type has a form that is recorded as it was filled in`() async throws {
        let lobby = try Lobby([Self.opening])
        let recorded = try await lobby.open { client in
            var recorded = 0
            let browser = try await Browser(lobby, client)
            // Who may do what is granted by commands, and whoever grants here shuts themselves out.
            for type in EventCatalogue.all where type.streams != [.access] {
                let kind = try #require(type.streams.sorted { $0.rawValue < $1.rawValue }.first)
                let kindOfForm = type.streams.contains(.case) ? StreamKind.case : kind
                let stream = try #require(StreamName(kindOfForm, Self.subject(of: type, kindOfForm)))
                if try await Self.fill(type, in: stream, browser, lobby) { recorded += 1 }
            }
            return recorded
        }
        // Some need what this case does not have; most need nothing.
        #expect(recorded > 60, "\(recorded)")
    }

    /// Fills in the example and sends it.
    /// - Returns: Whether it could be recorded as the store stands.
    private static func fill(
        _ type: any Event.Type, in stream: StreamName, _ browser: Browser, _ lobby: Lobby
    ) async throws -> Bool {
        let path = RecordAddress(stream: stream).path(of: type.name)
        let page = try await browser.open(path)
        #expect(page.status == .ok, "\(type.name)")
        let sample = try SampleEvent.data(of: type.name)
        let zone = (try? lobby.casework.zone(of: CaseRef(stream.subject))) ?? .utc
        let form = RecordForm(type: type, stream: stream, zone: zone)
        let written = form.write(data: sample, attributes: .object([]), occurredAt: nil)
        let start = page.fields.dropping { $0.hasPrefix("data.") }
        let answer = try await browser.send(FormFields(start.all + written.all).setting("go", "record"), to: path)
        guard let location = answer.location else {
            #expect(answer.status == .unprocessableContent, "\(type.name) \(answer.status)")
            return false
        }
        let id = try #require(location.split(separator: "/").last.flatMap { EntryID($0) })
        let logged = try #require(try lobby.recorded(id))
        let event = try EventCatalogue.standard.open(logged).event
        #expect(event.data.canonicalBytes == sample.canonicalBytes, "\(type.name)")
        return true
    }

    private static func subject(of type: any Event.Type, _ kind: StreamKind) throws -> String {
        let sample = try SampleEvent.data(of: type.name)
        let names = [StreamKind.actor: "actor", .agreement: "agreementId", .calendar: "calendar"]
        if kind == .case, type.name == CaseOpened.name, case .string(let text)? = sample["caseRef"] { return text }
        guard let name = names[kind], case .string(let text)? = sample[name] else { return "K-1" }
        return text
    }

    @Test(arguments: EventCatalogue.all, Language.allCases)
    func `a form offers everything that the event can say`(type: any Event.Type, language: Language) throws {
        let words = try Words(language)
        let stream = try #require(StreamName(.case, "K-1"))
        let form = RecordForm(type: type, stream: stream, zone: .utc)
        let sample = form.write(
            data: try SampleEvent.data(of: type.name), attributes: .object([]), occurredAt: nil)
        let question = RecordQuestion(form: form, fields: sample, words: words, action: "/")
        let offered = question.pages.indices.flatMap { Self.names(question.page($0).items) }
        #expect(Set(sample.all.map(\.name)).subtracting(offered) == [])
    }

    private static func names(_ items: [FormItem]) -> [String] {
        items.flatMap { item -> [String] in
            let fields = [item.field, item.other?.field, item.list?.nothing].compactMap(\.self)
            let groups = (item.list?.groups ?? []) + [item.group].compactMap(\.self)
            return fields.flatMap { [$0.name] + $0.parts.map(\.name) } + groups.flatMap { names($0.items) }
        }
    }
}

extension Lobby {
    /// An entry as the log keeps it.
    func recorded(_ id: EntryID) throws -> LoggedEntry? {
        try SQLiteLedger.open(folder["store"], keeping: Casework.storedViews()).entries().first { $0.id == id }
    }
}
