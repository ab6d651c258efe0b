import Testing

@testable import Web

@Suite struct LocalPathTests {
    @Test(
        arguments: [
            ("/cases?within=2", "/cases?within=2"), ("//evil.example/", "/"), ("https://evil.example/", "/"),
            ("/\\evil.example", "/"), ("/a\r\nSet-Cookie: x", "/"), ("cases", "/"), (nil, "/"),
        ] as [(String?, String)])
    func `a form leads back to pages of this service only`(said: String?, path: String) {
        #expect(LocalPath(said).text == path)
    }
}
