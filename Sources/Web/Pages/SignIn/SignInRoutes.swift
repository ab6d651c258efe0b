/// How somebody comes in and goes out.
enum SignInRoutes {
    static let all: [Route] = []
}
