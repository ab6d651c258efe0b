internal import Casework
internal import Events
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// What the service says of itself.
enum ServiceRoutes {
    static let all: [Route] = [
        .api(.get, "/status", status) { enquiry in
            .json(try await enquiry.ask { try $0.status().json }, headers: enquiry.headers())
        },
        .api(.get, "/openapi.json", for: .anybody, document) { enquiry in
            let type = try enquiry.media(of: [Media.json, Media.openAPI])
            return Response(
                status: .ok, headers: [.contentType: type], body: ResponseBody(byteBuffer: OpenAPIDocument.bytes))
        },
        .api(.get, "/schemas", for: .anybody, schemas) { _ in .json(schemaList) },
        .api(.get, "/schemas/{type}.json", for: .anybody, schema) { enquiry in
            let name = try enquiry.parameter("type")
            guard let json = schema(of: name) else { throw Problem.notFound }
            return .json(json, as: try enquiry.media(of: [Media.schema, Media.json]))
        },
        .api(.get, "/problems", for: .anybody, problems) { _ in
            .json(.object([JSON.Member("problems", .array(ProblemKind.all.map(\.json)))]))
        },
        .api(.get, "/problems/{kind}", for: .anybody, problem) { enquiry in
            guard let kind = ProblemKind.named(try enquiry.parameter("kind")) else { throw Problem.notFound }
            return .json(kind.json)
        },
    ]

    /// The name of the schema of an entry that is submitted, of any type.
    static let anyEntry = "import-line"

    private static var schemaList: JSON {
        .object([
            JSON.Member(
                "schemas",
                .array(
                    ([anyEntry] + EventCatalogue.standard.names).map { name in
                        .object([
                            JSON.Member("type", .string(name)),
                            JSON.Member("href", .string("\(Route.root)/schemas/\(name).json")),
                        ])
                    }))
        ])
    }

    private static func schema(of name: String) -> JSON? {
        name == anyEntry ? EventSchema.importLine : EventCatalogue.standard[name]?.schema
    }

    private static let status = APIOperation(
        name: "readStatus", part: .service, summary: "How the store stands: the end of its log, and its lists.",
        answers: [.json("Status", "The status.")])
    private static let document = APIOperation(
        name: "readInterface", part: .service, summary: "This description of the interface.",
        answers: [
            APIAnswer(
                status: .ok, meaning: "An OpenAPI document.",
                contents: [
                    APIContent(type: Media.json, schema: "Object"), APIContent(type: Media.openAPI, schema: "Object"),
                ])
        ])
    private static let schemas = APIOperation(
        name: "listSchemas", part: .service, summary: "The types of events, with where their schemas are.",
        answers: [.json("Schemas", "The types.")])
    private static let schema = APIOperation(
        name: "readSchema", part: .service, summary: "The JSON Schema of the fields of a type of event.",
        answers: [
            APIAnswer(
                status: .ok, meaning: "The schema.",
                contents: [
                    APIContent(type: Media.schema, schema: "Object"), APIContent(type: Media.json, schema: "Object"),
                ])
        ])
    private static let problems = APIOperation(
        name: "listProblems", part: .service, summary: "The kinds of problems, and what each means.",
        answers: [.json("ProblemKinds", "The kinds.")])
    private static let problem = APIOperation(
        name: "readProblem", part: .service, summary: "What a kind of problem means, and what to do.",
        answers: [.json("ProblemKind", "The kind.")])
}
