internal import Events

/// Whether an event that says who did something was recorded by them: nobody answers in the name of somebody else.
enum AuthorCheck {
    /// - Throws: ``BadInput`` if somebody else records it.
    static func check(_ event: any Event, recordedBy recorder: ActorRef?) throws(BadInput) {
        guard let recorder, let (field, author) = author(of: event), author != recorder else { return }
        throw BadInput(
            field: "data.\(field)", expected: "\(recorder), who records it", found: "\(author)",
            advice: "let \(author) record it")
    }

    private static func author(of event: any Event) -> (field: String, actor: ActorRef)? {
        switch event {
        case let event as BreakGlassOpened: ("actor", event.actor)
        case let event as BreakGlassReviewed: ("reviewer", event.reviewer)
        case let event as EntryReviewRenewed: ("by", event.by)
        default: nil
        }
    }
}
