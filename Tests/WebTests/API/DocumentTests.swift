import Events
import Foundation
import HTTPTypes
import Testing

@testable import Web

/// The description of the interface.
@Suite struct DocumentTests {
    @Test func `the copy in the documentation is the one that the server tells`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        let copy = try String(contentsOf: root.appending(path: "docs/openapi.json"), encoding: .utf8)
        #expect(copy == OpenAPIDocument.json.line + "\n", "make it anew with `scripts/api --document`")
    }

    @Test func `every route of the interface is described, by a name of its own`() {
        let routes = RouteTable.all.filter { $0.path.hasPrefix(Route.root) }
        #expect(routes.allSatisfy { $0.operation != nil })
        #expect(Set(routes.compactMap { $0.operation?.name }).count == routes.count)
        #expect(OpenAPIDocument.json["paths"]?.members?.count == Set(routes.map(\.path)).count)
    }

    @Test func `every form that is named is there, and every form that is there is named`() throws {
        let document = OpenAPIDocument.json
        let forms = try #require(document["components"]?["schemas"]?.members).map(\.name)
        #expect(Set(forms).count == forms.count)
        let named = Set(document.line.matches(of: /#\/components\/schemas\/([A-Za-z0-9._-]+)/).map { String($0.1) })
        #expect(named.subtracting(forms) == [])
        #expect(Set(forms).subtracting(named) == [])
        #expect(!document.line.contains("$defs"))
    }

    @Test func `what writes can be tried, and what is written to a stream says on which version`() {
        for route in RouteTable.all where route.path.hasPrefix(Route.root) && route.method != .get {
            let names = Set(route.operation?.parameters.map(\.name) ?? [])
            #expect(names.contains("dryRun"), "\(route.path)")
            if route.path.hasSuffix("/entries") { #expect(names.isSuperset(of: ["If-Match", "Idempotency-Key"])) }
        }
    }
}
