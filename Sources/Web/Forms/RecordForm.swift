internal import Almanac
internal import Casework
internal import Events

/// The form by which an event of one type is recorded in a stream.
struct RecordForm: Sendable {
    let type: any Event.Type
    let stream: StreamName
    /// The zone in which times are meant that name none.
    let zone: Zone

    /// The names under which the parts of an entry stand in the form.
    static let (data, envelope, occurrence) = ("data", "envelope", "occurredAt")

    /// What somebody wrote, as far as it can be read.
    func read(_ form: FormFields) -> WrittenEntry {
        var reader = FormReader(form, in: zone)
        let data = reader.object(type.shapeFields, at: Self.data)
        let attributes = reader.object(Attributes.shape.fields, at: Self.envelope)
        let occurred = reader.value(.moment, at: Self.occurrence)
        var written = WrittenEntry(data: data, attributes: attributes, occurredAt: occurred)
        written.problems = reader.problems
        return written
    }

    /// How an entry would be written in the form.
    func write(data: JSON, attributes: JSON, occurredAt: Moment?) -> FormFields {
        var writer = FormWriter(in: zone)
        writer.write(data, type.shapeFields, at: Self.data)
        writer.write(attributes, Attributes.shape.fields, at: Self.envelope)
        if let occurredAt { writer.write(.string(occurredAt.description), .moment, at: Self.occurrence) }
        return FormFields(writer.fields)
    }

    /// What would be recorded.
    /// - Throws: ``BadInput`` for an envelope that cannot be taken.
    func submission(of written: WrittenEntry, id: EntryID) throws(BadInput) -> Submission {
        let attributes: Attributes
        do throws(FieldProblem) {
            attributes = try Attributes(json: TextBoundary.admit(written.attributes))
        } catch {
            throw BadInput(
                field: "\(Self.envelope).\(error.path)", expected: error.expected, found: error.found,
                advice: "correct the field, or leave it empty if it is unknown")
        }
        var occurred: OccurrenceText?
        if case .string(let text)? = written.occurredAt {
            occurred = try OccurrenceText(parsing: text, field: Self.occurrence)
        }
        return Submission(
            id: id, stream: stream, type: type.name, occurredAt: occurred, attributes: attributes, data: written.data)
    }
}

/// An entry as somebody wrote it into a form.
struct WrittenEntry {
    let data: JSON
    let attributes: JSON
    /// When it happened; `nil` if that was left empty, which means now.
    let occurredAt: JSON?
    /// What cannot be read.
    var problems: [WritingProblem] = []
}
