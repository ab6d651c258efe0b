internal import Almanac
internal import Casework
internal import Events
internal import Hummingbird
internal import Ledger

extension Enquiry {
    /// The first question about an event, with the place of the stream on which it builds.
    func firstQuestion() async throws -> Response {
        let (stream, type) = (try stream(), try eventType())
        let version = try await ask { try $0.version(of: stream) }
        let id = EntryID(
            milliseconds: office.casework.time.milliseconds, random: (.random(in: 0 ... .max), .random(in: 0 ... .max)))
        var fields = FormFields([("id", id.description), ("version", String(version))])
        if let own = RecordAddress(stream: stream).ownField, type.shapeFields.contains(where: { $0.name == own }) {
            fields = fields.setting("\(RecordForm.data).\(own)", stream.subject)
        }
        // References may stand in an address; nothing else may.
        for field in type.shapeFields where field.kind == .reference || field.kind == EntryID.kind {
            if let value = query(field.name) { fields = fields.setting("\(RecordForm.data).\(field.name)", value) }
        }
        return try questionPage(try await question(stream, type, fields), at: 0)
    }

    /// What comes after a page of questions was sent: another page, a last look, or it is recorded.
    func nextQuestion() async throws -> Response {
        let (stream, type) = (try stream(), try eventType())
        let question = try await question(stream, type, try form())
        switch question.request {
        case .question(let place): return try questionPage(question, at: place)
        case .change(let place):
            var changing = question
            changing.fields = question.fields.setting("returning", "yes")
            return try questionPage(changing, at: place)
        case .more(let name, let place):
            var grown = question
            grown.fields = question.fields.setting("\(name).more", "")
            return try questionPage(grown, at: place)
        case .answered(let place):
            var page = question
            page.problems = question.form.read(question.fields).problems.filter {
                question.pages[place].asks(for: $0.name)
            }
            guard page.problems.isEmpty else { return try questionPage(page, at: place) }
            let isLast = place + 1 == question.pages.count || question.fields["returning"] != nil
            return isLast ? try await checkPage(question) : try questionPage(question, at: place + 1)
        case .record: return try await record(question)
        }
    }

    /// The type that the path names.
    /// - Throws: ``Problem`` 404 for one that there is not.
    private func eventType() throws(Problem) -> any Event.Type {
        guard let type = EventCatalogue.standard[try parameter("type")] else { throw .notFound }
        return type
    }

    private func question(
        _ stream: StreamName, _ type: any Event.Type, _ fields: FormFields
    ) async throws -> RecordQuestion {
        let zone = try await zone(of: stream, fields)
        return RecordQuestion(
            form: RecordForm(type: type, stream: stream, zone: zone), fields: fields, words: words,
            action: RecordAddress(stream: stream).path(of: type.name))
    }

    /// The zone in which times are meant: that of the case, or the one that a new case is given.
    func zone(of stream: StreamName, _ fields: FormFields) async throws -> Zone {
        if let named = fields["\(RecordForm.data).tz"].flatMap({ try? Zone(identifier: $0) }) { return named }
        guard stream.kind == .case else { return .utc }
        return try await ask { casework in
            do { return try casework.zone(of: CaseRef(stream.subject)) } catch is CaseNotFound { return .utc }
        }
    }

    func questionPage(_ question: RecordQuestion, at place: Int) throws -> Response {
        let content = question.page(place)
        let title = content.summary == nil ? question.heading : words("form.problem.title", ["title": question.heading])
        return try answer(
            with: Page(
                template: "record/question", title: title, content: content,
                status: content.summary == nil ? .ok : .unprocessableContent, section: .cases,
                crumbs: crumbs(above: question.form.stream, choice: true)))
    }
}
