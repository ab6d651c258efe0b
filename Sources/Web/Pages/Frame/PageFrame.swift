internal import HTTPTypes
internal import Hummingbird

extension Enquiry {
    /// The words of the reader's language.
    var words: Words { office.library.words(in: visit.language) }

    /// Writes a page with its frame.
    /// - Throws: ``TemplateProblem``.
    func answer(with page: Page) throws -> Response {
        let content = try office.library.render(page.template, page.content, in: visit.language)
        let frame = PageFrame(
            title: page.title, language: visit.language.rawValue, content: content, section: page.section?.rawValue,
            formKey: visit.formKey, isSignedIn: visit.visitor != nil, path: request.uri.path)
        let html = try office.library.render("frame", frame, in: visit.language)
        return Response(
            status: page.status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
    }
}

/// What surrounds every page.
struct PageFrame {
    let title: String
    let language: String
    /// The page itself, written already.
    let content: String
    let section: String?
    let formKey: String
    let isSignedIn: Bool
    let path: String
}
