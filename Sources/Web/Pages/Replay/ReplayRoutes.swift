internal import Almanac
internal import Casework
internal import Events
internal import Hummingbird
internal import Projections

/// The replay of a case.
enum ReplayRoutes {
    static let all: [Route] = [
        Route(.get, "/cases/{case}/replay") { try await $0.replay() }
    ]
}

extension Enquiry {
    fileprivate func replay() async throws -> Response {
        let caseRef = try caseRef()
        let reader = try await reader(of: caseRef)
        let question = try replayQuestion(caseRef, reader.dates.zone)
        if query("happened") != nil || query("known") != nil { return try await slide(question) }
        let page = ReplayPage(question: question, reader: reader)
        let answers = try await askAtOnce { try Self.answers(question, $0) }
        return try answer(
            with: Page(
                template: "replay/replay", title: "\(caseRef) – \(words["case.nav.replay"])",
                content: page.content(answers), section: .cases, crumbs: CaseFrame.crumbs(caseRef, words)))
    }

    private func replayQuestion(_ caseRef: CaseRef, _ zone: Zone) throws -> ReplayQuestion {
        func time(_ name: String) throws -> Instant? {
            try query(name).map { try LocalTime.read($0, name, in: zone).last(in: zone) }
        }
        return ReplayQuestion(
            caseRef: caseRef, asOf: try time("asOf"), knownAt: try time("knownAt"), entry: query("entry"),
            compareFrom: try time("compareFrom"), compareTo: try time("compareTo"),
            part: min(max(query("part").flatMap(Int.init) ?? 1, 1), 10_000))
    }

    /// Goes to the address that says the moments at which the sliders stand: it stays true when more is recorded.
    private func slide(_ question: ReplayQuestion) async throws -> Response {
        let history = ReplayHistory(
            try await ask { try $0.timeline(of: question.caseRef, seenFrom: .today).json })
        func moment(_ name: String, _ stops: [Instant]) -> Instant? {
            guard let place = query(name).flatMap(Int.init), place + 1 < stops.count else { return nil }
            return stops[max(place, 0)]
        }
        return .seeOther(
            question.with {
                $0.asOf = moment("happened", history.happenings)
                $0.knownAt = moment("known", history.discoveries)
                ($0.entry, $0.part) = (nil, 1)
            }.address)
    }

    private static func answers(_ question: ReplayQuestion, _ casework: Casework) throws -> ReplayPage.Answers {
        let caseRef = question.caseRef
        let today = try casework.timeline(of: caseRef, seenFrom: .today).json
        let seen =
            question.vantage == .today ? today : try casework.timeline(of: caseRef, seenFrom: question.vantage).json
        let chosen = question.entry.flatMap { ReplayHistory(today).row($0) }.map(ReplayQuestion.around)
        let positions = ReplayHistory(seen).rows.suffix(ReplayPage.perPage * question.part)
            .flatMap { $0.corrections + ($0.withdrawal.map { [$0] } ?? []) }
        return ReplayPage.Answers(
            today: today, seen: seen, readiness: try casework.readiness(of: caseRef, seenFrom: question.vantage).json,
            change: try chosen.map { try casework.diff(of: caseRef, from: $0.before, to: $0.after).json },
            comparison: try comparison(question, casework),
            amended: positions.reduce(into: [:]) { times, position in
                times[position] = try? casework.entry(named: "\(position)").recordedAt
            })
    }

    private static func comparison(_ question: ReplayQuestion, _ casework: Casework) throws -> JSON? {
        guard let from = question.compareFrom, let to = question.compareTo else { return nil }
        let (first, second) = (min(from, to), max(from, to))
        return try casework.diff(
            of: question.caseRef, from: Vantage(asOf: first, knownAt: first),
            to: Vantage(asOf: second, knownAt: second)
        ).json
    }
}
