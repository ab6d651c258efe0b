public import Almanac
public import Exchange
internal import Foundation

/// Posts by the program curl: encrypted connections are checked by what the system keeps up to date.
public struct CurlProgram: WebhookSender {
    private let path: String
    private static let limit = Span.milliseconds(30_000)

    /// Posts by the curl of this machine.
    public init() { path = Channels.curl }

    public func post(
        _ message: WebhookMessage, to webhook: ChannelSettings.Webhook, at moment: Instant
    ) throws(DeliveryFailed) {
        // Address and signature go in by standard input, for arguments can be read by everybody on this machine.
        let program = Program(
            path: path, arguments: ["--disable", "--config", "-"], limit: Self.limit + .milliseconds(5_000))
        guard let outcome = program.run(input: Self.config(message, webhook, moment)) else {
            throw DeliveryFailed("cannot run \(path)")
        }
        guard outcome.status == 0 else {
            let status = outcome.status.map { "ended with \($0)" } ?? "did not end"
            throw DeliveryFailed(
                "curl \(status)\(outcome.complaint.replacing(webhook.address.text, with: "…").asReason)",
                mayHaveArrived: true)
        }
        guard outcome.output.count == 3, outcome.output.hasPrefix("2") else {
            throw DeliveryFailed("\(webhook.address.host) answered \(outcome.output.prefix(3))")
        }
    }

    /// No redirection is followed: the message was meant for one receiver.
    private static func config(
        _ message: WebhookMessage, _ webhook: ChannelSettings.Webhook, _ moment: Instant
    ) -> [UInt8] {
        let settings: [(String, String)] =
            [
                ("url", webhook.address.text), ("request", "POST"), ("proto", "=http,https"), ("output", "/dev/null"),
                ("max-time", String(limit.milliseconds / 1_000)), ("write-out", "%{http_code}"),
                ("user-agent", "throughcare"), ("data-raw", String(decoding: message.body, as: UTF8.self)),
            ] + message.headers(signedWith: webhook.secret, at: moment).map { ("header", "\($0.name): \($0.value)") }
        let lines = ["silent", "show-error", "globoff"] + settings.map { "\($0) = \"\(escaped($1))\"" }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
