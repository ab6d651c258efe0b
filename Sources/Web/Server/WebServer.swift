public import Casework
internal import Hummingbird
internal import Logging

/// Serves a store to programs and to people.
public struct WebServer: Sendable {
    private let office: Office

    /// Prepares a server.
    /// - Throws: ``WordsUnreadable``, ``TemplateProblem`` if the program was copied without its resources.
    public init(_ casework: Casework, desk: Desk, settings: ServerSettings) throws {
        office = Office(
            casework: casework, workroom: Workroom(threads: settings.threads), settings: settings, desk: desk,
            library: try TemplateLibrary(), style: try StyleSheet(), logger: Logger(label: "throughcare.web"))
    }

    /// Serves until it is told to stop.
    public func run() async throws {
        let configuration = ApplicationConfiguration(
            address: .hostname(office.settings.host, port: office.settings.port))
        let application = Application(
            router: router(), server: .http1(configuration: .init(idleTimeout: .seconds(60))),
            configuration: configuration, logger: office.logger)
        try await application.runService()
    }

    /// All routes with what goes before every answer.
    func router() -> Router<Visit> {
        let router = Router(context: Visit.self)
        for route in RouteTable.all {
            router.on(RouterPath(route.path), method: route.method) {
                [office] request, visit in
                try await route.answer(Enquiry(request: request, visit: visit, office: office))
            }
        }
        return router
    }
}
