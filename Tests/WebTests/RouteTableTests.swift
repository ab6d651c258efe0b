import Testing

@testable import Web

@Suite struct RouteTableTests {
    @Test func `a path with parameters is found by any path of its form`() {
        #expect(PathPattern("/cases/{case}/views").matches("/cases/K-214/views"))
        #expect(!PathPattern("/cases/{case}/views").matches("/cases/K-214"))
    }
}
