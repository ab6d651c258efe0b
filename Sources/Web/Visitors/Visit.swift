internal import Hummingbird

/// What is known of a request while it is answered.
struct Visit: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The name of the request in logs and answers.
    var requestId = ""
    /// Who asks; `nil` if they are not known.
    var visitor: Visitor?
    /// In which language they are answered.
    var language = Language.english

    init(source: Source) { coreContext = CoreRequestContextStorage(source: source) }
}
