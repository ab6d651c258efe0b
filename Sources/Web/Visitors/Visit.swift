internal import Hummingbird

/// What is known of a request while it is answered.
struct Visit: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The name of the request in logs and answers.
    var requestId = ""
    /// Who asks; `nil` if they do not say.
    var visitor: Visitor?
    /// In which language they are answered.
    var language = Language.english
    /// What a form must bring along to be taken.
    var formKey = ""
    /// The form that was sent, after it was found to be theirs; `nil` for none.
    var form: FormFields?
    /// From where the request came; a proxy's address if one is in front.
    let source: String

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        self.source = source.channel.remoteAddress?.ipAddress ?? "unknown"
    }
}
