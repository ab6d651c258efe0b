internal import Events
internal import HTTPTypes

/// A route as the document describes it.
struct OperationDescription {
    private let route: Route
    private let operation: APIOperation

    init(_ route: Route, _ operation: APIOperation) {
        self.route = route
        self.operation = operation
    }

    var json: JSON {
        .object(
            [
                JSON.Member("operationId", .string(operation.name)),
                JSON.Member("tags", .array([.string(operation.part.rawValue)])),
                JSON.Member("summary", .string(operation.summary)),
            ] + (route.audience == .anybody ? [JSON.Member("security", .array([]))] : [])
                + [JSON.Member("parameters", .array(PathParameters(route.path).json + parameters))]
                + (operation.body.map { [JSON.Member("requestBody", $0.json)] } ?? [])
                + [JSON.Member("responses", .object(answers + problems))])
    }

    /// Of two headers of one name, which mean two things, one is described.
    private var parameters: [JSON] {
        var seen: Set<String> = []
        return operation.parameters.filter { seen.insert($0.name).inserted }.map(\.json)
    }

    private var answers: [JSON.Member] { operation.answers.map { JSON.Member(String($0.status.code), $0.json) } }

    // MARK: - Problems

    /// All problems by status, those of every route among them.
    private var problems: [JSON.Member] {
        let kinds = Self.ofAll + own + operation.problems
        let byStatus = Dictionary(grouping: kinds, by: \.status.code)
        return byStatus.sorted { $0.key < $1.key }.map { status, kinds in
            JSON.Member(String(status), Self.answer(kinds))
        }
    }

    private static let ofAll: [ProblemKind] = [
        .badParameter, .notFound, .misdirected, .tooMany, .fault, .busy, .notReady,
    ]

    private var own: [ProblemKind] {
        (route.audience == .visitors ? [.notRecognised, .notPermitted, .purposeMissing, .stepUp] : [])
            + (route.method == .get ? [] : [.formKey])
            + (operation.mediaTypes.isEmpty ? [] : [.notAcceptable])
            + (operation.body == nil ? [] : [.malformed, .tooLong, .mediaType, .notRecordable])
    }

    private static func answer(_ kinds: [ProblemKind]) -> JSON {
        var names: [String] = []
        for kind in kinds where !names.contains(kind.name) { names.append(kind.name) }
        let words = names.compactMap { ProblemKind.named($0) }.map { "`\($0.name)`: \($0.title)." }
        let content = JSON.object([JSON.Member("schema", EventSchemas.reference("Problem"))])
        return .object([
            JSON.Member("description", .string(words.joined(separator: " "))),
            JSON.Member("content", .object([JSON.Member(Media.problem, content)])),
        ])
    }
}

/// The parameters of a path.
struct PathParameters {
    private let names: [String]

    init(_ path: String) {
        names = path.split(separator: "/").compactMap { part in
            guard part.first == "{", let end = part.firstIndex(of: "}") else { return nil }
            return String(part[part.index(after: part.startIndex)..<end])
        }
    }

    var json: [JSON] {
        names.map { name in
            .object([
                JSON.Member("name", .string(name)), JSON.Member("in", .string("path")),
                JSON.Member("required", .boolean(true)), JSON.Member("schema", Self.schema(of: name)),
            ])
        }
    }

    private static func schema(of name: String) -> JSON {
        switch name {
        case "view": Self.words(CaseViews.all.map(\.name).sorted())
        default: Self.text
        }
    }

    private static let text = JSON.object([
        JSON.Member("type", .string("string")), JSON.Member("minLength", .number("1")),
        JSON.Member("maxLength", .number("200")),
    ])

    static func words(_ words: [String]) -> JSON {
        .object([JSON.Member("enum", .array(words.map(JSON.string)))])
    }
}
