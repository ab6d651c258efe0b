internal import Casework
internal import Events
internal import HTTPTypes
internal import Hummingbird

/// The pages on which somebody records something.
enum RecordRoutes {
    static let all: [Route] = [
        .recognised(.get, "/record") { try $0.startPage() },
        .recognised(.post, "/record") { enquiry in
            let form = try enquiry.form()
            guard let stream = StreamName("\(form["kind"] ?? "")/\(form["subject"] ?? "")") else {
                return try enquiry.startPage(form)
            }
            return .seeOther(RecordAddress(stream: stream).path)
        },
        .recognised(.get, "/cases/{case}/record") { try $0.choicePage() },
        .recognised(.get, "/cases/{case}/record/{type}") { try await $0.firstQuestion() },
        .recognised(.post, "/cases/{case}/record/{type}") { try await $0.nextQuestion() },
        .recognised(.get, "/record/{kind}/{subject}") { try $0.choicePage() },
        .recognised(.get, "/record/{kind}/{subject}/{type}") { try await $0.firstQuestion() },
        .recognised(.post, "/record/{kind}/{subject}/{type}") { try await $0.nextQuestion() },
        .recognised(.get, "/recorded/{entry}") { try await $0.recordedPage() },
        .recognised(.get, "/entries/{entry}/withdraw") { try await $0.withdrawal() },
        .recognised(.get, "/entries/{entry}/correct") { try await $0.correction() },
        .recognised(.post, "/entries/{entry}/correct") { try await $0.nextCorrection() },
    ]
}

extension Enquiry {
    /// What the path says is written to.
    /// - Throws: ``Problem`` 404 for a stream that there cannot be.
    func stream() throws(Problem) -> StreamName {
        if let caseRef = visit.parameters.get("case") {
            guard let stream = StreamName(.case, caseRef) else { throw .notFound }
            return stream
        }
        guard let stream = try StreamName("\(parameter("kind"))/\(parameter("subject"))") else { throw .notFound }
        return stream
    }
}
