import Access
import Events
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import Web

@Suite struct ProbeTests {
    @Test func `a server on a sound store is well and ready`() async throws {
        try await Lobby().open { client in
            for path in ["/healthz", "/readyz"] {
                let answer = try await client.execute(uri: path, method: .get)
                #expect(answer.status == .ok, "\(path)")
            }
        }
    }

    @Test func `numbers count requests by route, and name no case`() async throws {
        let lobby = try Lobby()
        let key = lobby.key
        try await lobby.open { client in
            for _ in 1...3 { _ = try await client.execute(uri: "/api/v1/me", method: .get, headers: key) }
            _ = try await client.execute(uri: "/api/v1/cases/CANARY-1", method: .get)
            _ = try await client.execute(uri: "/CANARY-2", method: .get)
            _ = try await client.execute(uri: "/healthz", method: HTTPRequest.Method("CANARY3")!)
            let text = String(buffer: try await client.execute(uri: "/metrics", method: .get).body)
            let line = #"throughcare_http_requests_total{method="GET",route="/api/v1/me",status="200"} 3"#
            #expect(text.contains(line + "\n"), "\(text)")
            #expect(!text.contains("CANARY"), "\(text)")
            #expect(text.contains("throughcare_store_ready 1\n"))
            #expect(text.contains("# TYPE throughcare_http_request_duration_seconds histogram\n"))
        }
    }

    @Test func `buckets hold all that took at most so long`() {
        let metrics = ServerMetrics()
        for seconds in [0.005, 0.006, 0.2, 100] {
            metrics.begin()
            metrics.end(ServerMetrics.Kind(method: "GET", route: "/", status: 200), after: seconds)
        }
        let text = metrics.text(nil)
        for line in [
            #"_bucket{le="0.005"} 1"#, #"_bucket{le="0.01"} 2"#, #"_bucket{le="0.25"} 3"#, #"_bucket{le="10"} 3"#,
            #"_bucket{le="+Inf"} 4"#, "_count 4", "_sum 100.211",
        ] { #expect(text.contains("throughcare_http_request_duration_seconds\(line)\n"), "\(line)") }
        #expect(text.contains("throughcare_http_requests_under_way 0\n"))
        #expect(text.contains("throughcare_store_ready 0\n"))
    }

    @Test func `a line of the log has the fields that are allowed and no others`() throws {
        let log = ServerLog(label: "throughcare.web", level: .info)
        let line = { (handler: ServerLog, metadata: Logger.Metadata) in
            handler.line(
                LogEvent(
                    level: .info, message: "request \"1\"", metadata: metadata, source: "", file: "", function: "",
                    line: 1))
        }
        let ours = try JSONParser.parse(Array(line(log, ["route": "/cases/{case}", "case": "CANARY"]).dropLast().utf8))
        #expect(ours["message"] == .string("request \"1\""))
        #expect(ours["route"] == .string("/cases/{case}"))
        #expect(ours["case"] == nil)
        let library = line(ServerLog(label: "HummingBird", level: .info), ["error": "CANARY"])
        #expect(!library.contains("CANARY") && !library.contains("request"))
    }
}
