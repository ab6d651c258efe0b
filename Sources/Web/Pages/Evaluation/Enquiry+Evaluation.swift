internal import Casework
internal import HTTPTypes
internal import Hummingbird

extension Enquiry {
    /// The page on which one chooses a question about many.
    func evaluationIndex() throws -> Response {
        try answer(
            with: Page(
                template: "evaluation/index", title: words["evaluation.heading"],
                content: EvaluationIndexContent(words), section: .evaluation))
    }

    /// The answer to a question about many.
    func evaluationPage() async throws -> Response {
        try await evaluationPage(AskedEvaluation(try topic()) { query($0) })
    }

    /// The drawing of an answer, which allows itself its own looks and nothing else.
    func evaluationDrawing() async throws -> Response {
        let asked = AskedEvaluation(try topic()) { query($0) }
        let told: Evaluated
        do { told = try await ask { try $0.evaluate(asked.question, k: asked.k, drawn: true) } } catch is NothingToDraw
        {
            throw Problem.notFound
        }
        guard let drawing = told.drawing else { throw Problem.notFound }
        return Response(
            status: .ok,
            headers: [
                .contentType: "image/svg+xml",
                .contentSecurityPolicy: "default-src 'none'; style-src 'unsafe-inline'; sandbox",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: drawing.bytes)))
    }

    /// The tables of an answer as a file; what it is for is written down.
    func evaluationFile() async throws -> Response {
        let form = try form()
        let asked = AskedEvaluation(try topic()) { form[$0] }
        guard let purpose = form["purpose"].flatMap(FormReader.trimmed) else {
            return try await evaluationPage(asked, sent: form)
        }
        var asking = try visitor.asking
        asking.purpose = purpose
        asking.justification = form["justification"].flatMap(FormReader.trimmed)
        let casework = office.casework.asking(asking)
        let told = try await office.workroom.run { try casework.evaluate(asked.question, k: asked.k) }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8",
                .contentDisposition: "attachment; filename=\"\(asked.topic).csv\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(string: TablesFile(tables: told.tables).text)))
    }

    private func evaluationPage(_ asked: AskedEvaluation, sent: FormFields? = nil) async throws -> Response {
        let told = try await ask { casework in
            guard asked.topic.hasGroups else { return try casework.evaluate(asked.question, k: asked.k) }
            do { return try casework.evaluate(asked.question, k: asked.k, drawn: true) } catch is NothingToDraw {
                return try casework.evaluate(asked.question, k: asked.k)
            }
        }
        let content = EvaluationPresenter(asked: asked, words: words, sent: sent).content(told)
        return try answer(
            with: Page(
                template: "evaluation/question", title: content.heading, content: content,
                status: sent == nil ? .ok : .unprocessableContent, section: .evaluation,
                crumbs: [Crumb(text: words["evaluation.heading"], href: "/evaluation")]))
    }

    private func topic() throws(Problem) -> AskedEvaluation.Topic {
        guard let topic = AskedEvaluation.Topic(rawValue: try parameter("question")) else { throw .notFound }
        return topic
    }
}
