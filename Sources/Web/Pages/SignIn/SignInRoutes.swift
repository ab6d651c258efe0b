internal import Events
internal import Almanac
internal import Ledger
internal import Casework
internal import HTTPTypes
internal import Hummingbird

/// How somebody comes in and goes out.
enum SignInRoutes {
    static let path = "/sign-in"

    static let all: [Route] = [
        Route(.get, path, for: .anybody) { try $0.signInPage(refused: nil) },
        Route(.post, path, for: .anybody) { try await $0.signIn() },
        Route(.get, "/sign-in/once", for: .anybody) { enquiry in
            guard let key = enquiry.office.localKey, let code = enquiry.query("code").flatMap({ Secret($0) }),
                key.accept(code)
            else { return try enquiry.signInPage(refused: "sign-in.once-used") }
            return try await enquiry.begin(session: .systemUser)
        },
        Route(.post, "/sign-out", for: .anybody) { enquiry in
            if case .session(_, let secret) = enquiry.visit.visitor?.proof {
                try await enquiry.office.atDesk { desk, _ in try desk.end(session: secret.hash) }
            }
            var response = Response.seeOther(path)
            response.headers[values: .setCookie] = [Cookies.removing(Cookies.session)]
            // Pages that the browser still holds are none of the next one's.
            response.headers[.clearSiteData] = "\"cache\", \"storage\""
            return response
        },
    ]
}

extension Enquiry {
    /// The page on which somebody shows their token.
    ///
    /// - Parameter refused: The name of the words that say why they were not let in; `nil` the first time.
    func signInPage(refused: String?) throws -> Response {
        try answer(
            with: Page(
                template: "sign-in/sign-in", title: words["sign-in.heading"],
                content: SignInContent(
                    formKey: visit.formKey, refused: refused.map { words[$0] },
                    isLocal: office.localKey != nil),
                status: refused == nil ? .ok : .forbidden))
    }

    fileprivate func signIn() async throws -> Response {
        let throttle = SignInThrottle(source: visit.source)
        try await office.atDesk(throttle.check)
        let token = (visit.form?["token"] ?? "").filter { !$0.isWhitespace }
        let casework = office.casework.asking(.remote(Asking(token: token)))
        do {
            let caller = try await office.workroom.run { try casework.caller() }
            guard let id = caller.tokenId else { return try signInPage(refused: "sign-in.not-ours") }
            return try await begin(session: .token(id))
        } catch  where Problem(error).status == .unauthorized {
            try await office.atDesk(throttle.note)
            return try signInPage(refused: "sign-in.unknown")
        }
    }

    /// Signs somebody in who has shown who they are.
    func begin(session holder: Holder) async throws -> Response {
        let secret = Secret()
        try await office.atDesk { desk, now in
            try desk.begin(
                session: secret.hash, of: holder.text, at: now, forgettingBefore: now - Recognition.longest)
        }
        var response = Response.seeOther("/")
        response.headers[values: .setCookie] = [
            Cookies.setting(Cookies.session, to: secret.text), Cookies.removing(Cookies.form),
        ]
        return response
    }
}

/// What the page shows.
struct SignInContent {
    let formKey: String
    /// Why they were not let in; `nil` the first time.
    let refused: String?
    /// Whether the server prints a link for whoever runs it.
    let isLocal: Bool
}

extension HTTPField.Name {
    fileprivate static let clearSiteData = HTTPField.Name.own("Clear-Site-Data")
}
