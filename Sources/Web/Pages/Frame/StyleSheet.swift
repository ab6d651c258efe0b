internal import HTTPTypes
internal import Hummingbird

/// How pages look: all files of the folder `Assets/Style` one after the other.
struct StyleSheet: Sendable {
    let bytes: [UInt8]

    /// Reads the files, in the order of their names.
    /// - Throws: ``ProgramFilesMissing``.
    init() throws { bytes = try ProgramFiles.read("Assets/Style", ending: "css").flatMap(\.bytes) }
}

/// What pages are made with beside their text.
enum AssetRoutes {
    static let all: [Route] = [
        Route(.get, "/assets/throughcare.css", for: .anybody) { enquiry in
            Response(
                status: .ok, headers: [.contentType: "text/css; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: enquiry.office.style.bytes)))
        }
    ]
}
