internal import Casework
internal import ServiceLifecycle

extension WebServer {
    /// What runs beside the answering: the watcher, and the telling of those whom the channels name.
    func services() throws -> [any Service] {
        guard let every = office.settings.watchEvery else { return [] }
        return [WatchService(office: office, every: every)]
    }
}
