internal import Almanac
internal import Casework
internal import Events
internal import Hummingbird
internal import Ledger

/// What the page shows on which an entry is put right.
struct CorrectionContent {
    let type: String
    let subject: String
    let action: String
    let summary: ErrorSummary?
    let items: [FormItem]
    let own: [Field]
    /// Which fields are there and not shown; `nil` if there are none.
    let hidden: String?
    let carried: [CarriedField]
}

extension Enquiry {
    /// The form of a withdrawal, which names the entry.
    func withdrawal() async throws -> Response {
        let entry = try await namedEntry()
        let path = RecordAddress(stream: entry.stream).path(of: EventVoided.name)
        return .seeOther("\(path)?target=\(entry.id)")
    }

    /// The form in which an entry is put right.
    func correction() async throws -> Response {
        let (correction, version) = try await correctionForm()
        let id = EntryID(
            milliseconds: office.casework.time.milliseconds, random: (.random(in: 0 ... .max), .random(in: 0 ... .max)))
        return try correctionPage(correction, correction.start(id: id, version: version), [])
    }

    /// What comes after the form was sent: a last look, or the correction is recorded.
    func nextCorrection() async throws -> Response {
        let (correction, _) = try await correctionForm()
        let fields = try form()
        let written = correction.form.read(fields)
        let changes = correction.changes(written)
        let event = correction.event(changes, fields)
        var problems = written.problems + event.problems
        if changes.isEmpty { problems.append(WritingProblem(name: "", kind: .unchanged)) }
        let go = fields["go"] ?? ""
        guard problems.isEmpty, !go.hasPrefix("change") else {
            return try correctionPage(correction, fields, go.hasPrefix("change") ? [] : problems)
        }
        return try await submit(correction, event.data, changes, fields, rehearse: go != "record")
    }

    private func submit(
        _ correction: CorrectionForm, _ data: JSON, _ changes: [JSON.Member], _ fields: FormFields, rehearse: Bool
    ) async throws -> Response {
        guard let id = fields["id"].flatMap({ EntryID($0) }), let version = fields["version"].flatMap({ Int64($0) })
        else { throw Problem(.malformed) }
        let submission = Submission(id: id, stream: correction.target.stream, type: EventCorrected.name, data: data)
        let question = RecordQuestion(
            form: correction.form, fields: fields, words: words, action: "/entries/\(correction.target.id)/correct")
        do {
            let recorded = try await ask { try $0.record(submission, expectedVersion: version, rehearse: rehearse) }
            guard rehearse else { return .seeOther("/recorded/\(recorded.id)") }
            let content = question.check(correction, changes, warnings: recorded.warnings.map(\.problem))
            return try answer(
                with: Page(
                    template: "record/check", title: words["record.correct.check"], content: content, section: .cases,
                    crumbs: crumbs(above: correction.target.stream)))
        } catch let input as BadInput {
            return try correctionPage(correction, fields, [WritingProblem(correcting: input)])
        } catch let denied as AccessDenied {
            return try correctionPage(correction, fields, [WritingProblem(denied)])
        } catch let conflict as VersionConflict {
            let stream = correction.target.stream
            let page = try await ask { try $0.changes(of: stream, after: version, limit: 50) }
            let written = correction.form.read(fields)
            return try answer(
                with: Page(
                    template: "record/conflict", title: words["record.conflict.heading"],
                    content: question.conflict(written, with: page, nowAt: conflict.found), status: .conflict,
                    section: .cases, crumbs: crumbs(above: stream)))
        }
    }

    private func correctionPage(
        _ correction: CorrectionForm, _ fields: FormFields, _ problems: [WritingProblem]
    ) throws -> Response {
        let question = RecordQuestion(
            form: correction.form, fields: fields, words: words, problems: problems,
            action: "/entries/\(correction.target.id)/correct")
        return try answer(
            with: Page(
                template: "record/correct", title: words("record.correct.title", ["type": question.heading]),
                content: question.correction(correction), status: problems.status,
                section: .cases, crumbs: crumbs(above: correction.target.stream)))
    }

    private func correctionForm() async throws -> (CorrectionForm, Int64) {
        let entry = try await namedEntry()
        let page = try await ask { casework in
            var query = EntryQuery()
            (query.after, query.limit) = (entry.position - 1, 1_000)
            return try casework.entries(of: entry.stream, query)
        }
        guard let target = page.entries.first(where: { $0.logged.id == entry.id }) else { throw Problem.notFound }
        let zone = try await zone(of: entry.stream, FormFields([]))
        return (try CorrectionForm(target, in: page, zone: zone), page.version)
    }

    private func namedEntry() async throws -> LoggedEntry {
        let name = try parameter("entry")
        guard EntryID(name) != nil else { throw Problem.notFound }
        return try await ask { try $0.entry(named: name) }
    }
}

extension WritingProblem {
    /// What the record does not take of a correction; its fields stand in the form under their own names.
    init(correcting input: BadInput) {
        var path = input.field ?? ""
        if path == "data.reason" || path == "data.trueFrom" { path = "correction" + path.dropFirst("data".count) }
        if path.hasPrefix("data.fields.") { path = "data" + path.dropFirst("data.fields".count) }
        let place = ["data.fields", "data.target", "type", "stream"].contains(path) ? "" : path
        self.init(refusing: place, "expected \(input.expected); \(input.advice)")
    }
}
