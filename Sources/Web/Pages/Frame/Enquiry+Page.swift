internal import Almanac
internal import HTTPTypes
internal import Hummingbird

extension Enquiry {
    /// The words of the reader's language.
    var words: Words { office.library.words(in: visit.language) }

    /// Dates in the reader's language, by the clocks of a zone.
    func dates(in zone: Zone) -> LocalDates { LocalDates(language: visit.language, zone: zone) }

    /// Writes a page with its frame.
    /// - Throws: ``TemplateProblem``.
    func answer(with page: Page) throws -> Response {
        let names = office.library.words.mapValues { $0["language.name"] }
        let frame = PageFrame(
            page, forms: visit.formKey, isSignedIn: visit.visitor != nil, in: words, at: request.uri.description,
            names: names)
        let html = try office.library.render(page, in: frame, in: visit.language)
        return Response(
            status: page.status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
    }
}
