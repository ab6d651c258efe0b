internal import Events
internal import Hummingbird

/// The description of the interface, made from the routes and the vocabulary.
enum OpenAPIDocument {
    /// The document as bytes, made once.
    static let bytes = ByteBuffer(string: json.line)

    static var json: JSON {
        .object([
            JSON.Member("openapi", .string("3.1.0")), JSON.Member("info", info),
            JSON.Member("servers", .array([.object([JSON.Member("url", .string(Route.root))])])),
            JSON.Member("tags", .array(APIPart.allCases.map(tag))),
            JSON.Member("security", .array([security("token"), security("session")])),
            JSON.Member("paths", .object(paths)), JSON.Member("components", components),
        ])
    }

    private static let info = JSON.object([
        JSON.Member("title", .string("Throughcare")), JSON.Member("version", .string("1")),
        JSON.Member(
            "summary", .string("The record of people on their way out of prison, and early warning of gaps.")),
        JSON.Member(
            "description",
            .string(
                """
                Everything is decided for whoever asks: what they may not know of is not there. Streams are only added to, \
                on the version that was read (If-Match). Problems are told after RFC 9457, by stable kinds. docs/api.md \
                has examples.
                """)),
    ])

    private static func tag(_ part: APIPart) -> JSON {
        .object([JSON.Member("name", .string(part.rawValue)), JSON.Member("description", .string(part.meaning))])
    }

    private static func security(_ name: String) -> JSON { .object([JSON.Member(name, .array([]))]) }

    /// The paths in the order of the routes, with their methods.
    private static var paths: [JSON.Member] {
        let routes = RouteTable.all.filter { $0.operation != nil }
        var order: [String] = []
        for route in routes where !order.contains(route.path) { order.append(route.path) }
        return order.map { path in
            JSON.Member(
                String(path.dropFirst(Route.root.count)),
                .object(
                    routes.filter { $0.path == path }.compactMap { route in
                        route.operation.map {
                            JSON.Member(route.method.rawValue.lowercased(), OperationDescription(route, $0).json)
                        }
                    }))
        }
    }

    private static var components: JSON {
        .object([
            JSON.Member("schemas", .object(EventSchemas.all + AnswerSchemas.all + BodySchemas.all)),
            JSON.Member("securitySchemes", schemes),
        ])
    }

    private static let schemes = AnswerSchemas.schema(
        "schemes",
        #"""
        {"token":{"type":"http","scheme":"bearer","description":"A token of ours, of a trusted provider, or the key that a server prints on its own machine."},
        "session":{"type":"apiKey","in":"cookie","name":"__Host-throughcare","description":"A session of the pages; what writes also needs the header X-Form-Key."}}
        """#
    ).value
}
