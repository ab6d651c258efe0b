/// What programs can ask.
enum APIRoutes {
    static let all: [Route] = []
}
