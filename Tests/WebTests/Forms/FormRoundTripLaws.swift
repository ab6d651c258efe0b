import Almanac
import Events
import Specifications
import Testing

@testable import Web

@Suite struct FormRoundTripLaws {
    @Test(arguments: EventCatalogue.all) func `what a form shows of an event is read as the same event`(
        type: any Event.Type
    ) throws {
        for zone in try ["UTC", "Europe/Berlin", "America/St_Johns"].map({ try Zone(identifier: $0) }) {
            let form = RecordForm(type: type, stream: try Self.stream(of: type), zone: zone)
            let sample = try SampleEvent.data(of: type.name)
            let written = form.read(form.write(data: sample, attributes: .object([]), occurredAt: nil))
            #expect(written.problems == [])
            #expect(text(try type.read(written.data).data) == text(sample))
        }
    }

    @Test(arguments: EventCatalogue.all) func `any event that its schema allows comes back`(type: any Event.Type) throws
    {
        for seed in UInt64(1)...20 {
            var instances = SchemaInstances(type.schema, seed: seed)
            let sample = instances.value()
            guard let event = try? type.read(TextBoundary.admit(sample)), Self.isWritable(event.data) else { continue }
            let form = RecordForm(type: type, stream: try Self.stream(of: type), zone: .utc)
            let written = form.read(form.write(data: event.data, attributes: .object([]), occurredAt: nil))
            let back = try? type.read(written.data)
            #expect(back.map { text(Self.sorted($0.data)) } == text(Self.sorted(event.data)), "seed \(seed)")
        }
    }

    @Test(arguments: [
        ("2026-10-25T00:30:00Z", "2026-10-25T02:30+02:00"), ("2026-10-25T01:30:00Z", "2026-10-25T02:30+01:00"),
        ("2026-03-27T14:30:15.250Z", "2026-03-27T15:30:15.250+01:00"), ("2026-03-27", "2026-03-27"),
    ]) func `the hour that comes twice, parts of a second and days stay what they were`(
        moment: String, meant: String
    ) throws {
        let zone = try Zone(identifier: "Europe/Berlin")
        var writer = FormWriter(in: zone)
        writer.write(.string(moment), .moment, at: "at")
        var reader = FormReader(FormFields(writer.fields), in: zone)
        guard case .string(let text)? = reader.value(.moment, at: "at") else {
            Issue.record("nothing was read, \(reader.problems)")
            return
        }
        #expect(try Moment(parsing: text) == Moment(parsing: meant))
    }

    /// Only lines of text fit into a list of lines, and a group with nothing in it is no group.
    private static func isWritable(_ value: JSON) -> Bool {
        switch value {
        case .string(let text): !text.contains(where: \.isNewline) && !text.allSatisfy(\.isWhitespace) && text.isTrimmed
        case .array(let elements): elements.allSatisfy(isWritable)
        case .object(let members): !members.isEmpty && members.allSatisfy { isWritable($0.value) }
        default: true
        }
    }

    /// Words that are ticked have no order.
    private static func sorted(_ value: JSON) -> JSON {
        switch value {
        case .array(let elements): .array(elements.map(sorted).sorted { $0.line < $1.line })
        case .object(let members): .object(members.map { JSON.Member($0.name, sorted($0.value)) })
        default: value
        }
    }

    private static func stream(of type: any Event.Type) throws -> StreamName {
        let kind = try #require(type.streams.sorted { $0.rawValue < $1.rawValue }.first)
        return try #require(StreamName(kind, "K-1"))
    }

    private func text(_ value: JSON) -> String { String(decoding: value.canonicalBytes, as: UTF8.self) }
}

extension String {
    fileprivate var isTrimmed: Bool {
        first.map(\.isWhitespace) != true && last.map(\.isWhitespace) != true && self != FormReader.none
    }
}
