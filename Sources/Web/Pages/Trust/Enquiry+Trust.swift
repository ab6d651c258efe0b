internal import Access
internal import Almanac
internal import Casework
internal import Events
internal import Hummingbird
internal import Ledger
internal import Projections

extension Enquiry {
    /// The page on whether the record can be relied on.
    func trustPage() async throws -> Response {
        let (folder, holder, desk) = (office.settings.folder, try visitor.holder, office.desk)
        let facts = try await ask { casework in
            let caller = try casework.caller()
            let told = try Self.deliveries(casework, folder)
            return TrustFacts(
                status: try casework.status().json, health: try casework.health(),
                lastRun: try Self.allowed { try casework.watchRuns(1).first } ?? nil, deliveries: told.status,
                isDeliveryHidden: told.isHidden, cases: try Self.cases(of: caller.actor, casework),
                sessions: try holder.map { try desk.sessions(of: $0.text) } ?? [],
                feeds: try caller.actor.map { try desk.feeds(of: Holder.actor($0).text) } ?? [])
        }
        return try answer(
            with: Page(
                template: "trust/trust", title: words["trust.heading"],
                content: TrustPresenter(facts: facts, words: words, zone: .utc).content, section: .trust))
    }

    /// The page that says whether every link of the log holds.
    func checkPage() async throws -> Response {
        let report = try await ask { try $0.verify(comparingViews: false).json }
        return try answer(
            with: Page(
                template: "trust/check", title: words["trust.check.heading"], content: ChainCheckContent(report, words),
                section: .trust, crumbs: [Crumb(text: words["trust.heading"], href: "/trust")]))
    }

    /// The page that says who looked at a case.
    func lookersPage() async throws -> Response {
        guard let name = query("case") else { throw Problem.notFound }
        let account = try await ask { try $0.auditTrail(of: CaseRef(name), limit: 50) }
        let zone = (try? await ask { try $0.zone(of: CaseRef(name)) }) ?? .utc
        return try answer(
            with: Page(
                template: "trust/lookers", title: words("trust.lookers.title", ["case": name]),
                content: LookersContent(name, account, dates(in: zone), words), section: .trust,
                crumbs: [Crumb(text: words["trust.heading"], href: "/trust")]))
    }

    /// Ends every session of the visitor, this one too.
    func endSessions() async throws -> Response {
        guard let holder = try visitor.holder else { throw Problem.notFound }
        try await office.atDesk { desk, _ in try desk.endSessions(of: holder.text) }
        return .seeOther(SignInRoutes.path)
    }

    /// The cases that somebody works on, as many as one asks about at once.
    private static func cases(of actor: ActorRef?, _ casework: Casework) throws -> [CaseRef] {
        var query = CaseQuery()
        (query.actor, query.limit, query.isCounted) = (actor, 20, false)
        return try allowed { try casework.cases(query).items.map(\.row.caseRef) } ?? []
    }

    private static func deliveries(
        _ casework: Casework, _ folder: String
    ) throws -> (status: ChannelStatus?, isHidden: Bool) {
        guard let channels = try Channels(ofStoreIn: folder) else { return (nil, false) }
        let status = try allowed { try casework.deliveries(through: channels) }
        return (status, status == nil)
    }

    /// What the door lets through; `nil` if it does not.
    private static func allowed<Told>(_ body: () throws -> Told) throws -> Told? {
        do { return try body() } catch is AccessDenied { return nil }
    }
}

extension ChainCheckContent {
    /// What a check found.
    init(_ report: JSON, _ words: Words) {
        isSound = report["ok"] == .boolean(true)
        let numbers = ["entries", "erased", "checkpoints", "auditRecords"].compactMap { name in
            report[name].map { SummaryRow(words["trust.check.\(name)"], Said(text: TrustPresenter.text($0))) }
        }
        rows =
            numbers
            + (report["root"].map {
                [SummaryRow(words["trust.check.root"], Said(text: TrustPresenter.text($0)))]
            } ?? [])
        damages = Self.list(report["damages"]).map {
            "\(TrustPresenter.text($0["place"])): \(TrustPresenter.text($0["finding"]))"
        }
        unchecked = Self.list(report["unchecked"]).map { TrustPresenter.text($0) }
    }

    private static func list(_ value: JSON?) -> [JSON] {
        if case .array(let elements)? = value { elements } else { [] }
    }
}

extension LookersContent {
    /// Who looked, as the trail says it.
    init(_ caseRef: String, _ account: AuditAccount, _ dates: LocalDates, _ words: Words) {
        let columns = ["when", "who", "what", "why"].map { Table.Column(text: words["trust.lookers.\($0)"]) }
        let english = words.language == .english ? nil : "en"
        let rows = account.json.map { look -> [[Said]] in
            let why = TrustPresenter.text(look["purpose"])
            return [
                [Said(text: dates.read(TrustPresenter.text(look["at"])) ?? "")],
                [Said(text: look["actor"].map(TrustPresenter.text) ?? words["trust.lookers.operator"])],
                [
                    Said(
                        text: "\(TrustPresenter.text(look["kind"])): \(TrustPresenter.text(look["subject"]))",
                        lang: english)
                ],
                [why.isEmpty ? Said(text: words["trust.lookers.no-purpose"], isUnknown: true) : Said(text: why)],
            ]
        }
        self.caseRef = caseRef
        looks =
            rows.isEmpty
            ? nil : Table(words("trust.lookers.title", ["case": caseRef]), columns, rows, hidesCaption: true)
        rest = account.rest > 0 ? words("trust.lookers.rest", ["count": "\(account.rest)"]) : nil
    }
}
