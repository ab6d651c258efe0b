import Almanac
import Events
import Testing

@testable import Web

@Suite struct FormReaderTests {
    @Test(arguments: [
        ("27", "3", "2026", "9:30", JSON.string("2026-03-27T09:30:00+01:00")),
        ("27", "3", "2026", "15.30", .string("2026-03-27T15:30:00+01:00")),
        ("27", "03", "2026", "", .string("2026-03-27")), ("", "", "", "", nil),
    ]) func `a moment is read by the clock of the case`(
        day: String, month: String, year: String, time: String, expected: JSON?
    ) throws {
        var reader = try Self.reader("at", day, month, year, time)
        #expect(reader.value(.moment, at: "at") == expected)
        #expect(reader.problems == [])
    }

    @Test(arguments: [
        ("31", "2", "2026", "", WritingProblem.Kind.noDate), ("1", "2", "26", "", .noDate),
        ("1", "", "2026", "", .noDate),
        ("", "", "", "12:00", .noDate), ("1", "2", "2026", "25:00", .noTime), ("1", "2", "2026", "noon", .noTime),
    ]) func `a day or a time that there is not is a problem of that field`(
        day: String, month: String, year: String, time: String, problem: WritingProblem.Kind
    ) throws {
        var reader = try Self.reader("at", day, month, year, time)
        #expect(reader.value(.moment, at: "at") == nil)
        #expect(reader.problems == [WritingProblem(name: "at", kind: problem)])
    }

    @Test func `what must be there and is not is told for every field at once`() {
        var reader = FormReader(FormFields([]), in: .utc)
        _ = reader.object(RoleAssigned.shapeFields, at: "data")
        #expect(reader.problems.map(\.name) == ["data.actor", "data.role"])
        #expect(reader.problems.allSatisfy { $0.kind == .missing })
    }

    @Test func `an empty list is said with a dash, and left out otherwise`() {
        let kind = FieldKind.list(.reference)
        var said = FormReader(FormFields([("shared", "-")]), in: .utc)
        #expect(said.value(kind, at: "shared") == .array([]))
        var unsaid = FormReader(FormFields([("shared", " \n")]), in: .utc)
        #expect(unsaid.value(kind, at: "shared") == nil)
    }

    @Test func `a text is kept as it was written, with one kind of line end`() {
        var reader = FormReader(FormFields([("text", " one\r\ntwo")]), in: .utc)
        #expect(reader.value(.text(limit: 10), at: "text") == .string(" one\ntwo"))
        var long = FormReader(FormFields([("text", "eleven char")]), in: .utc)
        #expect(long.value(.text(limit: 10), at: "text") == nil)
        #expect(long.problems == [WritingProblem(name: "text", kind: .tooLong(10))])
    }

    private static func reader(
        _ name: String, _ day: String, _ month: String, _ year: String, _ time: String
    ) throws -> FormReader {
        let fields = [("day", day), ("month", month), ("year", year), ("time", time)]
        return FormReader(
            FormFields(fields.map { ("\(name).\($0)", $1) }), in: try Zone(identifier: "Europe/Berlin"))
    }
}
