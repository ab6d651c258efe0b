/// The pages, one list for each part of the service.
enum PageRoutes {
    static let all: [Route] = RecordRoutes.all
}
