public import Almanac
public import Events

/// A request for information, with its answer if there was one.
public struct PartnerRequest: Sendable {
    /// How a request stands.
    public enum State: String, Vocabulary { case answered, open, overdue }

    public let request: Fact<InformationRequested>
    /// The newest answer. A refusal is an answer.
    public let answer: Fact<InformationRequestAnswered>?
    /// The last moment, inclusive, at which an answer is needed; `nil` if nobody said.
    public let neededBy: Instant?

    public var id: RequestID { request.event.requestId }

    /// How long an answer may take if nobody said by when it is needed.
    public static let defaultTime = Span.days(10)

    /// The last moment for an answer, inclusive: as needed, else ``defaultTime`` after the request.
    public var dueBy: Instant { due() }

    /// The same with another time where nobody said by when it is needed.
    public func due(within time: Span = defaultTime) -> Instant { neededBy ?? request.occurredAt + time }

    /// How the request stands at a moment.
    public func state(at moment: Instant) -> State {
        if answer != nil { return .answered }
        return moment > dueBy ? .overdue : .open
    }
}

extension CaseFile {
    /// All requests for information in the order they were made; one made again under its name starts anew.
    public var partnerRequests: [PartnerRequest] {
        let made = facts(InformationRequested.self)
        let newest = Dictionary(made.map { ($0.event.requestId, $0.id) }) { $1 }
        let answers = facts(InformationRequestAnswered.self)
        return made.filter { newest[$0.event.requestId] == $0.id }.map { request in
            PartnerRequest(
                request: request,
                answer: answers.last { $0.event.requestId == request.event.requestId && $0.happened(after: request) },
                neededBy: request.event.neededBy?.last(in: zone))
        }
    }
}
