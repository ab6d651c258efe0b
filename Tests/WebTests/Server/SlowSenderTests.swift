import Foundation
import Glibc
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

/// Whoever sends the head of a request without ever ending it does not keep the connection.
@Suite struct SlowSenderTests {
    @Test(arguments: ["", "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: "])
    func `a connection on which no head arrives is closed, although bytes do`(beginning: String) async throws {
        let server = try Lobby().server
        let application = Application(
            router: server.router(), server: .http1(configuration: WebServer.connection(idle: .seconds(2))),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)))
        try await application.test(.live) { client in
            let connection = try SlowSender(port: try #require(client.port))
            connection.send(beginning)
            #expect(connection.isClosed(sending: beginning.isEmpty ? "" : "x"))
        }
    }
}

/// A connection by hand.
private final class SlowSender {
    private let descriptor: Int32

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(result == 0)
        var patience = timeval(tv_sec: 0, tv_usec: 100_000)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// Whether the other side closes while something is sent now and then, within half a minute.
    func isClosed(sending text: String) -> Bool {
        for _ in 0..<300 {
            var byte: UInt8 = 0
            let count = recv(descriptor, &byte, 1, 0)
            if count == 0 || (count < 0 && errno != EAGAIN) { return true }
            send(text)
        }
        return false
    }
}
