internal import Casework

/// How deliveries are told.
enum ChannelWords {
    /// What could not be delivered; it is told once for each failure, and `channels status` tells what still waits.
    static func complaints(about report: DeliveryReport) -> [String] {
        (report.isLeftToOthers ? ["another run is delivering: what is new goes out with the next run"] : [])
            + report.failures.map { "not delivered to \($0.recipient): \($0.reason); it is tried again" }
    }
}
