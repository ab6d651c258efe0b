internal import HTTPTypes
internal import Hummingbird

/// How pages look and what helps a little: the files of the folder `Assets`.
struct StyleSheet: Sendable {
    /// All files of the folder `Style` one after the other.
    let bytes: [UInt8]
    /// The one script; pages work without it.
    let script: [UInt8]

    /// Reads the files, in the order of their names.
    /// - Throws: ``ProgramFilesMissing``.
    init() throws {
        bytes = try ProgramFiles.read("Assets/Style", ending: "css").flatMap(\.bytes)
        script = try ProgramFiles.read("Assets", ending: "js").flatMap(\.bytes)
    }
}

/// What pages are made with beside their text.
enum AssetRoutes {
    static let all: [Route] = [
        Route(.get, "/assets/throughcare.css", for: .anybody) { asset($0.office.style.bytes, "text/css") },
        Route(.get, "/assets/throughcare.js", for: .anybody) { asset($0.office.style.script, "text/javascript") },
    ]

    private static func asset(_ bytes: [UInt8], _ type: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "\(type); charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
