internal import Almanac
internal import Casework
internal import Logging
internal import ServiceLifecycle

/// Lets the watcher run now and then, as cron would; several at once take turns.
struct WatchService: Service {
    let office: Office
    let every: Span

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                // What was begun is ended: the work itself is not cancelled.
                await Task { await watch() }.value
                try? await Task.sleep(for: .milliseconds(every.milliseconds))
            }
        }
    }

    private func watch() async {
        let (casework, folder) = (office.casework.asking(Holder.systemUser.asking), office.settings.folder)
        do {
            let report = try await office.workroom.run { () throws -> WatchReport in
                guard let channels = try Channels(ofStoreIn: folder) else { return try casework.watch() }
                return try casework.watchAndTell(channels).watch
            }
            office.logger.info(
                "watched",
                metadata: [
                    "cases": "\(report.cases)", "raised": "\(report.raised)", "changed": "\(report.changed)",
                    "closed": "\(report.closed)",
                ])
        } catch {
            // The next round tries again; `status` and /readyz say how long none succeeded.
            office.logger.error("the watcher could not run", metadata: ["failure": "\(type(of: error))"])
        }
    }
}
