internal import Almanac
internal import Casework
internal import Events
internal import Hummingbird
internal import Watcher

extension Enquiry {
    /// The list of open alerts.
    func alertList() async throws -> Response {
        let filter = AlertFilter { query($0) }
        let inbox = try await askAtOnce { casework in try casework.alerts(filter.query(for: casework.caller().actor)) }
        return try answer(
            with: Page(
                template: "alerts/list", title: words["alerts.heading"],
                content: AlertListPresenter(words: words, filter: filter).content(inbox), section: .alerts))
    }

    /// One alert, and what can be said to it.
    ///
    /// - Parameter sent: An answer that cannot be taken; `nil` if none was given.
    func alertPage(_ sent: AlertAnswering? = nil) async throws -> Response {
        let name = try parameter("alert")
        let told = try await askAtOnce { casework in
            (
                story: try casework.alert(name), explanation: try Self.explanation(of: name, casework),
                actor: try casework.caller().actor
            )
        }
        let forms = AlertAnswerForms(words: words, asksWho: told.actor == nil, sent: sent)
        let content = AlertPagePresenter(story: told.story, explanation: told.explanation, words: words).content(forms)
        return try answer(
            with: Page(
                template: "alerts/alert", title: "\(content.heading), \(content.subject)", content: content,
                status: sent == nil ? .ok : .unprocessableContent, section: .alerts,
                crumbs: [Crumb(text: words["alerts.heading"], href: "/alerts")], notice: notice))
    }

    /// Records what somebody says to an alert.
    func answerAlert(_ action: AlertAnswering.Action) async throws -> Response {
        let (name, fields) = (try parameter("alert"), try form())
        let (zone, actor) = try await askAtOnce { (try $0.alert(name).listed.zone, try $0.caller().actor) }
        var answering = AlertAnswering(action, fields, in: zone, by: actor)
        guard let (answer, by) = answering.read() else { return try await alertPage(answering) }
        do {
            _ = try await ask { try $0.answer(name, answer, by: by) }
            return .seeOther("/alerts/\(name.pathPart)?done=\(action)")
        } catch let input as BadInput {
            answering.refuse(input)
            return try await alertPage(answering)
        }
    }

    /// What was just done.
    private var notice: Notice? {
        query("done").flatMap(AlertAnswering.Action.init(rawValue:)).map { Notice(text: words["alerts.done.\($0)"]) }
    }

    /// Why it was raised; `nil` for an alert whose rule is none of this version.
    private static func explanation(of name: String, _ casework: Casework) throws -> Explanation? {
        do { return try casework.explain(alert: name) } catch is BadInput { return nil }
    }
}
