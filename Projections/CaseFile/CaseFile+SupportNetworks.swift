internal import Almanac
public import Events

extension CaseFile {
    /// The circles of people with written tasks, the newest of each kind, in the order they were established.
    public var supportNetworks: [Fact<SupportNetworkEstablished>] {
        let all = facts(SupportNetworkEstablished.self)
        return all.filter { circle in
            !all.contains { $0.event.kind == circle.event.kind && $0.happened(after: circle) }
        }
    }
}
