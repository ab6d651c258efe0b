internal import NIOCore
internal import HummingbirdCore
public import Casework
internal import Foundation
internal import Hummingbird
public import Ledger
internal import Logging
internal import ServiceLifecycle

/// Serves a store to programs and to people.
public struct WebServer: Sendable {
    let office: Office

    /// Prepares a server.
    /// - Throws: what ``check(_:_:)`` throws.
    public init(_ casework: Casework, desk: Desk, settings: ServerSettings) throws {
        try Self.checkReach(casework, settings)
        office = Office(
            casework: casework, workroom: Workroom(threads: settings.threads), settings: settings, desk: desk,
            library: try TemplateLibrary(), style: try StyleSheet(), metrics: ServerMetrics(),
            logger: Logger(label: "throughcare.web"), localKey: settings.isPersonal ? LocalKey() : nil)
    }

    /// Checks that a store can be served like this, and makes nothing.
    ///
    /// - Throws: ``BadInput`` for a local store that other machines could reach; ``ProgramFilesMissing``,
    ///   ``WordsUnreadable``, ``TemplateProblem`` if the program was copied without its files; what reading the store throws.
    public static func check(_ casework: Casework, _ settings: ServerSettings) throws {
        try checkReach(casework, settings)
        _ = (try TemplateLibrary(), try StyleSheet())
    }

    private static func checkReach(_ casework: Casework, _ settings: ServerSettings) throws {
        // Whoever could reach a local store would be the operator of everything.
        let isLocal = try casework.health().isLocal ?? true
        guard settings.isPersonal || !isLocal else {
            let option = settings.isLoopback ? "--public-address" : "--host"
            throw BadInput(
                field: option, expected: "nothing that others can reach, because nobody was granted anything here",
                found: settings.isLoopback ? settings.publicAddress ?? "" : settings.host,
                advice: "grant roles with `throughcare access grant` first, or leave \(option) out")
        }
    }

    /// Serves until it is told to stop; what was begun is brought to its end.
    ///
    /// - Parameter ready: Called once connections are taken, with what to open.
    public func run(ready: @escaping @Sendable (Invitation) -> Void) async throws {
        let (office, settings) = (office, office.settings)
        let application = Application(
            router: router(),
            server: .http1(configuration: Self.connection()),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port), backlog: 1_024),
            services: try services(),
            onServerRunning: { channel in
                ready(Invitation(office, port: channel.localAddress?.port ?? settings.port))
            },
            logger: office.logger)
        do { try await application.runService() } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw BadInput(
                field: "--port", expected: "a port that is free", found: "\(settings.port), on which something listens",
                advice: "choose another one, or 0 for any that is free")
        }
        try await office.workroom.close()
        try office.desk.close()
    }

    /// What is allowed to a connection.
    ///
    /// - Parameter idle: How long it may take until the headers of a request are there, however slowly their bytes come.
    static func connection(idle: TimeAmount = .seconds(60)) -> HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            idleTimeout: idle,
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: 16 * 1_024, maxHeaderListSize: 32 * 1_024, maxHeaderFieldCount: 100))
    }

    /// All routes, with what goes before every answer.
    func router() -> Router<Visit> {
        let router = Router(context: Visit.self, options: .autoGenerateHeadEndpoints)
        let address = ServerAddress(office.settings)
        router.addMiddleware {
            Observation(office: office)
            Politeness(isEncrypted: address.isEncrypted)
            ReadersLanguage()
            Failures(office: office)
            AddressGuard(address: address)
            Recognition(office: office)
            RateGuard(limit: RateLimit(perMinute: office.settings.requestsPerMinute))
            FormGuard(address: address)
        }
        for route in RouteTable.all {
            router.on(RouterPath(route.path), method: route.method) { [office] request, visit in
                let enquiry = Enquiry(request: request, visit: visit, office: office)
                if route.audience == .visitors { _ = try enquiry.visitor }
                return try await route.answer(enquiry)
            }
        }
        return router
    }
}
