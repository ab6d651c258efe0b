internal import HTTPTypes

/// The pages on what happened to many.
enum EvaluationRoutes {
    static let all: [Route] = [
        .recognised(.get, "/evaluation") { try $0.evaluationIndex() },
        .recognised(.get, "/evaluation/{question}") { try await $0.evaluationPage() },
        .recognised(.post, "/evaluation/{question}/tables") { try await $0.evaluationFile() },
        .recognised(.get, "/evaluation/{question}/drawing") { try await $0.evaluationDrawing() },
    ]
}
