internal import Projections
internal import Casework
internal import Events
internal import HTTPTypes
internal import Hummingbird
internal import Watcher

/// Alerts, and what people say to them.
enum AlertRoutes {
    static let all: [Route] = [
        .api(.get, "/alerts", listing) { try await $0.listAlerts() },
        .api(.get, "/alerts/{alert}", reading) { try await $0.readAlert() },
        .api(
            .post, "/alerts/{alert}/acknowledge",
            answering("acknowledgeAlert", "Says that it was seen.", "Note", Examples.note)
        ) { try await $0.answerAlert { try AnswerFields($0).acknowledgement } },
        .api(
            .post, "/alerts/{alert}/snooze",
            answering("snoozeAlert", "Sets it aside, at most until it grows graver.", "Snooze", Examples.snooze)
        ) { try await $0.answerAlert { try AnswerFields($0).snooze } },
        .api(
            .post, "/alerts/{alert}/dismiss",
            answering(
                "dismissAlert", "Closes it although its condition holds, with the reason.", "Dismissal",
                Examples.dismissal)
        ) { try await $0.answerAlert { try AnswerFields($0).dismissal } },
    ]

    private static let listing = APIOperation(
        name: "listAlerts", part: .alerts, summary: "The open alerts, the gravest first, then what is due first.",
        parameters: [
            .query("case", .text(200), "Those of this case.", example: "K-214"),
            .query("rule", .text(100), "Those that this rule found.", example: "gate-pickup-missing"),
            .query("severity", .words(AlertSeverity.allCases.map(\.rawValue)), "Those that are at least that grave."),
            .query("mustAct", .text(200), "Those on which this role or actor must act, or which have gone up there."),
            .query("snoozed", .boolean, "Those that are set aside for now."),
            .limit, .cursor,
        ], answers: [.json("AlertList", "A page of the list.", headers: ["Link": "The next page, if there is one."])])

    private static let reading = APIOperation(
        name: "readAlert", part: .alerts, summary: "An alert with everything that is recorded of it, open or closed.",
        answers: [.json("AlertStory", "The alert.")])

    private static func answering(
        _ name: String, _ summary: String, _ schema: String, _ example: JSON
    ) -> APIOperation {
        APIOperation(
            name: name, part: .alerts, summary: summary, parameters: [.key, .dryRun],
            body: APIBody(contents: [APIContent(type: Media.json, schema: schema, example: example)]),
            answers: [.json("AlertAnswered", "It is on record, or was tried.")],
            problems: [.alertClosed, .inFlight, .otherBody])
    }
}

extension Enquiry {
    fileprivate func listAlerts() async throws -> Response {
        let (limit, cursor) = (limit, cursor)
        var query = AlertQuery()
        query.caseRef = self.query("case").map { CaseRef($0) }
        query.rule = self.query("rule")
        query.severity = self.query("severity").flatMap { AlertSeverity(rawValue: $0) } ?? .info
        query.mustAct = self.query("mustAct")
        query.isSnoozed = self.query("snoozed") == "true"
        (query.limit, query.after, query.isCounted) = (limit + 1, cursor?.place, false)
        let found = try await ask { [query] in try $0.alerts(query).alerts }
        let shown = found.items.prefix(limit)
        let next =
            found.items.count > limit
            ? shown.last.map { Cursor(order: $0.row.order, key: $0.row.alertId.rawValue) } : nil
        return page("alerts", shown.map(\.json), at: found.moment, next: next)
    }

    fileprivate func readAlert() async throws -> Response {
        let name = try alertName()
        return .json(try await ask { try $0.alert(name).json }, headers: headers())
    }

    /// The whole reference: beginnings are for people.
    private func alertName() throws(Problem) -> String {
        let name = try parameter("alert")
        guard (1...200).contains(name.count) else { throw .notFound }
        return name
    }

    fileprivate func answerAlert(_ read: @escaping @Sendable (JSON) throws -> AlertAnswer) async throws -> Response {
        let name = try alertName()
        return try await once { body, _ in
            let json = try SubmittedEntries.parse(body)
            let sent = SentTexts([json], beside: [name])
            let (answer, isRehearsal) = (try read(json), isDryRun)
            let answered: AnsweredAlert
            do {
                answered = try await ask { casework in
                    try casework.answer(
                        name, answer, by: casework.caller().actor ?? .localOperator, rehearse: isRehearsal)
                }
            } catch let input as BadInput { throw Problem(input, sent) }
            return .json(
                .object([
                    JSON.Member("words", .string(answered.words)), JSON.Member("recorded", answered.recorded.json),
                ]), headers: headers())
        }
    }
}

extension ActorRef {
    /// Who answers in a store in which nobody was granted anything.
    fileprivate static let localOperator = ActorRef("operator")
}
