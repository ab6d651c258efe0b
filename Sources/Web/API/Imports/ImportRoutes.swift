internal import Casework
internal import Events
internal import HTTPTypes
internal import Hummingbird

/// Taking in whole files.
enum ImportRoutes {
    static let all: [Route] = [.api(.post, "/imports", taking) { try await $0.takeFile() }]

    private static let taking = APIOperation(
        name: "importFile", part: .files,
        summary: "Takes in a file of entries or CloudEvents of any length; all of it, or nothing.",
        parameters: [
            .dryRun, .query("keepRecordedTimes", .boolean, "Keep the times at which lines say they were recorded."),
        ],
        body: APIBody(contents: [
            APIContent(type: Media.lines), APIContent(type: Media.json), APIContent(type: Media.cloudEvents),
        ]),
        answers: [
            .json("ImportReport", "It is taken in.", status: .created),
            .json("ImportReport", "It was tried, or everything in it was known: what would be recorded."),
        ], problems: [.idTaken])
}

extension Enquiry {
    fileprivate func takeFile() async throws -> Response {
        // Whoever may not do it must not fill the disk first.
        _ = try await ask { try $0.caller() }
        let file = try await UploadedFile(of: request, beside: office.settings)
        defer { file.remove() }
        let (path, isRehearsal) = (file.path, isDryRun)
        let choices = try ImportChoices(
            format: contentType == Media.cloudEvents ? .cloudevents : nil,
            keepsRecordedTimes: query("keepRecordedTimes") == "true", isRehearsal: isRehearsal)
        let report = try await ask { try $0.importFile(path, as: "the body", choices) }
        let isNew = report.recorded > 0 && !isRehearsal
        return .json(report.told, status: isNew ? .created : .ok, headers: headers())
    }
}

extension ImportReport {
    /// The report without anything that was in the file.
    fileprivate var told: JSON {
        func number(_ value: Int) -> JSON { .number(String(value)) }
        let types = trial.entriesByType.sorted { $0.key < $1.key }.map { JSON.Member($0.key, number($0.value)) }
        let problems = trial.problems.map { problem in
            var members = [JSON.Member("place", .string("\(problem.place)"))]
            if let field = problem.field.flatMap(BodyPointer.init) {
                members.append(JSON.Member("pointer", .string(field.text)))
            }
            return JSON.object(members)
        }
        return .object([
            JSON.Member("lines", number(lines)), JSON.Member("recorded", number(recorded)),
            JSON.Member("known", number(known)), JSON.Member("casesOpened", number(casesOpened)),
            JSON.Member("dryRun", .boolean(isRehearsal)), JSON.Member("warnings", number(warningCount)),
            JSON.Member("types", .object(types)), JSON.Member("problems", number(trial.problemCount)),
            JSON.Member("problemList", .array(problems)),
        ])
    }
}
