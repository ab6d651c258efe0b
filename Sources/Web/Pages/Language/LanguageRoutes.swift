internal import Hummingbird

/// How somebody chooses the language of the pages.
enum LanguageRoutes {
    /// How long a browser keeps the choice, in seconds: a year.
    private static let kept = 31_536_000

    static let all: [Route] = [
        Route(.post, "/language", for: .anybody) { enquiry in
            let form = try enquiry.form()
            guard let language = form["language"].flatMap(Language.init(rawValue:)) else { throw Problem.notFound }
            var response = Response.seeOther(LocalPath(form["here"]).text)
            response.headers[.setCookie] = Cookies.setting(Language.cookie, to: language.rawValue, for: kept)
            return response
        }
    ]
}
