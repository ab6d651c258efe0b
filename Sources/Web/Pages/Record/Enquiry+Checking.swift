internal import Almanac
internal import Casework
internal import Events
internal import Hummingbird
internal import Ledger

extension Enquiry {
    /// The page on which somebody looks at the answers before they are recorded; nothing is kept yet.
    func checkPage(_ question: RecordQuestion) async throws -> Response { try await submit(question, rehearse: true) }

    /// Records the answers, and leads to where they stand.
    func record(_ question: RecordQuestion) async throws -> Response { try await submit(question, rehearse: false) }

    private func submit(_ question: RecordQuestion, rehearse: Bool) async throws -> Response {
        let written = question.form.read(question.fields)
        guard let id = question.fields["id"].flatMap({ EntryID($0) }),
            let version = question.fields["version"].flatMap({ Int64($0) })
        else { throw Problem(.malformed) }
        guard written.problems.isEmpty else { return try again(question, written, written.problems) }
        do {
            let submission = try question.form.submission(of: written, id: id)
            let recorded = try await ask {
                try $0.record(submission, expectedVersion: version, rehearse: rehearse)
            }
            guard rehearse else { return .seeOther("/recorded/\(recorded.id)") }
            return try lastLook(question, written, warnings: recorded.warnings.map(\.problem))
        } catch let input as BadInput {
            return try again(question, written, [WritingProblem(input)])
        } catch let denied as AccessDenied {
            return try again(question, written, [WritingProblem(denied)])
        } catch let conflict as VersionConflict {
            return try await conflictPage(question, written, conflict.found)
        }
    }

    /// Leads back to the first question with a problem; what is wrong with no question stands above the answers.
    private func again(
        _ question: RecordQuestion, _ written: WrittenEntry, _ problems: [WritingProblem]
    ) throws -> Response {
        var question = question
        question.problems = problems
        guard let first = problems.first?.name, question.pages.contains(where: { $0.asks(for: first) }) else {
            return try lastLook(question, written, warnings: [])
        }
        return try questionPage(question, at: question.place(of: first))
    }

    private func lastLook(_ question: RecordQuestion, _ written: WrittenEntry, warnings: [String]) throws -> Response {
        try answer(
            with: Page(
                template: "record/check",
                title: words("record.check.title", ["type": question.heading, "subject": question.subject]),
                content: question.check(written, warnings: warnings),
                status: question.problems.status, section: .cases,
                crumbs: crumbs(above: question.form.stream, choice: true)))
    }

    private func conflictPage(
        _ question: RecordQuestion, _ written: WrittenEntry, _ found: Int64
    ) async throws -> Response {
        let stream = question.form.stream
        let before = question.fields["version"].flatMap { Int64($0) } ?? 0
        let page = try await ask { try $0.changes(of: stream, after: before, limit: 50) }
        return try answer(
            with: Page(
                template: "record/conflict", title: words["record.conflict.heading"],
                content: question.conflict(written, with: page, nowAt: found), status: .conflict, section: .cases,
                crumbs: crumbs(above: stream, choice: true)))
    }
}

extension WritingProblem {
    /// What the record does not take, where it says that it is.
    init(_ input: BadInput) {
        let field = input.field ?? ""
        let place = field == "type" || field == "stream" ? "" : field
        self.init(refusing: place, "expected \(input.expected); \(input.advice)")
    }
}

extension Casework {
    /// The version of a stream; 0 for one in which nothing is recorded.
    func version(of stream: StreamName) throws -> Int64 {
        var query = EntryQuery()
        (query.afterVersion, query.limit) = (.max, 1)
        do { return try entries(of: stream, query).version } catch is CaseNotFound { return 0 } catch is StreamNotFound
        {
            return 0
        }
    }
}
