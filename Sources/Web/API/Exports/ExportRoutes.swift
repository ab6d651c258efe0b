internal import Casework
internal import Events
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Pseudonymised data for studies, in the folder that the server was given for them.
enum ExportRoutes {
    static let all: [Route] = [
        .api(.post, "/exports", exporting) { enquiry in
            try await enquiry.once { body, _ in try await enquiry.export(body) }
        },
        .api(.get, "/exports/{name}", reading) { try await $0.exportManifest() },
        .api(.get, "/exports/{name}/{file}", fetching) { try await $0.exportFile() },
    ]

    private static let exporting = APIOperation(
        name: "exportStudy", part: .files,
        summary:
            "Writes pseudonymised data for a study; it takes a purpose and a fresh proof of who asks, and is recorded.",
        parameters: [.purpose, .justification, .key, .dryRun],
        body: APIBody(contents: [APIContent(type: Media.json, schema: "Export", example: Examples.export)]),
        answers: [
            .json(
                "ExportReport", "It is written.", status: .created,
                headers: ["Location": "The export: its manifest, and from there its files."]),
            .json("ExportReport", "What would be written."),
        ], problems: [.alreadyThere, .inFlight, .otherBody])

    private static let reading = APIOperation(
        name: "readExport", part: .files,
        summary: "The manifest of an export: what it is of, and each file with its hash.",
        parameters: [.purpose, .justification], answers: [.json("Manifest", "The manifest.")])

    private static let fetching = APIOperation(
        name: "readExportFile", part: .files, summary: "A file of an export.", parameters: [.purpose, .justification],
        answers: [APIAnswer(status: .ok, meaning: "The file.", contents: [APIContent(type: Media.bytes)])])
}

extension Enquiry {
    private var exports: ExportFolder {
        get throws(Problem) {
            guard let folder = office.settings.exportFolder else {
                throw Problem(.notFound, "this server was given no folder for exports: start it with --exports")
            }
            return ExportFolder(path: folder)
        }
    }

    fileprivate func export(_ body: [UInt8]) async throws -> Response {
        let folder = try exports
        let json = try SubmittedEntries.parse(body)
        let fields = try ExportFields(json)
        let (path, isRehearsal) = (try folder.path(of: fields.name), isDryRun)
        let report: StudyReport
        do {
            report = try await ask { casework in
                var choices = fields.choices
                choices.by = try casework.caller().actor
                choices.isRehearsal = isRehearsal
                return try casework.exportStudy(to: path, choices)
            }
        } catch let input as BadInput { throw Problem(input, SentTexts([json])) }
        // Where things are on this machine is nobody's business elsewhere.
        let told = (report.json.members ?? []).filter { !["folder", "studyKey"].contains($0.name) }
        var headers = headers()
        if !isRehearsal { headers[.location] = "\(Route.root)/exports/\(fields.name)" }
        return .json(
            .object([JSON.Member("name", .string(fields.name))] + told), status: isRehearsal ? .ok : .created,
            headers: headers)
    }

    fileprivate func exportManifest() async throws -> Response {
        let path = try await handedOver(ExportFolder.manifest)
        let bytes = try await office.workroom.run { try ExportFolder.bytes(at: path) }
        return .json(try SubmittedEntries.parse(bytes), headers: headers())
    }

    fileprivate func exportFile() async throws -> Response {
        let path = try await handedOver(try parameter("file"))
        var headers = headers()
        headers[.contentType] = Media.bytes
        headers[.contentDisposition] = "attachment"
        // In pieces: histories of a whole service are longer than memory should be.
        return Response(status: .ok, headers: headers, body: try await FileIO().loadFile(path: path, context: visit))
    }

    /// The path of a file that may be handed over, which is on record by then.
    private func handedOver(_ file: String) async throws -> String {
        let (folder, name) = (try exports, try parameter("name"))
        return try await ask { casework in
            try casework.handOverStudy()
            return try folder.path(of: file, in: name)
        }
    }
}
