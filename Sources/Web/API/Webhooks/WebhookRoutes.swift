internal import Casework
internal import Events
internal import Exchange
internal import HTTPTypes
internal import Hummingbird

/// Receivers of every change of an alert, kept by administrators.
enum WebhookRoutes {
    static let all: [Route] = [
        .api(.get, "/webhooks", listing) { try await $0.listWebhooks() },
        .api(.post, "/webhooks", adding) { enquiry in
            // Not under a key: the secret is kept nowhere, so there is no first answer to give again.
            try await enquiry.addWebhook()
        },
        .api(.delete, "/webhooks/{name}", removing) { try await $0.removeWebhook() },
    ]

    private static let listing = APIOperation(
        name: "listWebhooks", part: .service, summary: "The webhooks that were registered, and how far each was told.",
        answers: [.json("Webhooks", "The webhooks; no secret is among it.")])

    private static let adding = APIOperation(
        name: "addWebhook", part: .service,
        summary: "Registers a receiver of every change of an alert, signed after Standard Webhooks.",
        parameters: [.dryRun],
        body: APIBody(contents: [APIContent(type: Media.json, schema: "Webhook", example: Examples.webhook)]),
        answers: [
            .json(
                "WebhookAdded", "It is registered; the secret is told this once.", status: .created,
                headers: ["Location": "The webhook."]),
            .json("WebhookAdded", "It was tried."),
        ], problems: [.alreadyThere, .busy])

    private static let removing = APIOperation(
        name: "removeWebhook", part: .service, summary: "Tells a receiver nothing more.",
        parameters: [.dryRun], answers: [APIAnswer(status: .noContent, meaning: "It is removed, or was tried.")])
}

extension Enquiry {
    private var book: WebhookFile { WebhookFile(ofStoreIn: office.settings.folder) }

    fileprivate func listWebhooks() async throws -> Response {
        let book = book
        let all = try await ask { casework in
            try casework.webhooks(in: book).map { webhook, state in
                JSON.object([
                    JSON.Member("name", .string(webhook.name)), JSON.Member("url", .string(webhook.address)),
                    JSON.Member("delivery", state.json),
                ])
            }
        }
        return .json(.object([JSON.Member("webhooks", .array(all))]), headers: headers())
    }

    fileprivate func addWebhook() async throws -> Response {
        let json = try SubmittedEntries.parse(Array(buffer: try await body()))
        guard let members = json.members, Set(members.map(\.name)).isSubset(of: ["name", "url"]),
            case .string(let name)? = json["name"], case .string(let address)? = json["url"]
        else { throw Problem(.notRecordable, "expected an object with name and url") }
        let (book, folder, isRehearsal) = (book, office.settings.folder, isDryRun)
        let secret: String
        do {
            secret = try await ask { casework in
                let others = try Channels(ofStoreIn: folder)?.settings.webhooks.map(\.name) ?? []
                return try casework.addWebhook(
                    name, to: address, in: book, besides: Set(others), rehearse: isRehearsal)
            }
        } catch let input as BadInput {
            var problem = Problem(input, SentTexts([json]))
            problem.pointer = input.field.map { "/\($0)" }
            throw problem
        }
        var headers = headers()
        if !isRehearsal { headers[.location] = "\(Route.root)/webhooks/\(name)" }
        var told = [JSON.Member("name", .string(name)), JSON.Member("url", .string(address))]
        if !isRehearsal { told.append(JSON.Member("secret", .string(secret))) }
        return .json(.object(told), status: isRehearsal ? .ok : .created, headers: headers)
    }

    fileprivate func removeWebhook() async throws -> Response {
        let (name, book, isRehearsal) = (try parameter("name"), book, isDryRun)
        try await ask { try $0.removeWebhook(name, from: book, rehearse: isRehearsal) }
        return Response(status: .noContent)
    }
}
