internal import HTTPTypes
internal import Hummingbird

/// The cookies of the pages: no script reads them, no other site sends them, and only this very server sets them.
enum Cookies {
    /// What tells who is signed in.
    static let session = "__Host-throughcare"
    /// What a form is tied to while nobody is signed in.
    static let form = "__Host-throughcare-form"

    /// The secret in a cookie; `nil` if there is none of that form.
    static func secret(_ name: String, in request: Request) -> Secret? {
        value(name, in: request).flatMap { Secret($0) }
    }

    /// The value of a cookie; `nil` if it was not sent.
    static func value(_ name: String, in request: Request) -> Substring? {
        for header in request.headers[values: .cookie] {
            for part in header.split(separator: ";") {
                let pair = part.drop { $0 == " " }
                guard pair.hasPrefix(name + "=") else { continue }
                return pair.dropFirst(name.count + 1)
            }
        }
        return nil
    }

    /// The header that sets a cookie until the browser is closed, or for so many seconds.
    static func setting(_ name: String, to value: String, for seconds: Int? = nil) -> String {
        "\(name)=\(value); Path=/; Secure; HttpOnly; SameSite=Strict" + (seconds.map { "; Max-Age=\($0)" } ?? "")
    }

    /// The header that takes a cookie away.
    static func removing(_ name: String) -> String { setting(name, to: "", for: 0) }
}
