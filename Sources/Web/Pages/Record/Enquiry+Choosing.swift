internal import Events
internal import Hummingbird

/// What the page shows on which one chooses what to record.
struct ChoiceContent {
    let subject: String
    let daily: [PageLink]
    let areas: [Area]

    /// The types of one area.
    struct Area {
        let title: String
        let links: [PageLink]
    }

    /// What can be recorded in a stream, daily things first.
    init(_ stream: StreamName, _ words: Words) {
        let address = RecordAddress(stream: stream)
        let link = { (type: any Event.Type) in
            PageLink(text: words.label(type: type.name), href: address.path(of: type.name))
        }
        subject = stream.subject
        daily = DailyType.all.map(\.type).filter { $0.streams.contains(stream.kind) }.map(link)
        areas = EventArea.all.compactMap { area in
            let links = area.types.filter { $0.streams.contains(stream.kind) }.map(link).sorted { $0.text < $1.text }
            return links.isEmpty ? nil : Area(title: words.label(area: area), links: links)
        }
    }
}

/// What the page shows on which one says about what to record.
struct StartContent {
    let fields: [Field]
    let summary: ErrorSummary?

    /// - Parameter form: What was sent and names no stream; `nil` the first time.
    init(_ form: FormFields?, _ words: Words) {
        let kinds = StreamKind.allCases.filter { ![.alert, .audit, .access].contains($0) }
        let chosen = form?["kind"] ?? StreamKind.case.rawValue
        fields = [
            Field(
                .radios, name: "kind", label: words["record.start.kind"],
                choices: kinds.map {
                    FieldChoice(value: $0.rawValue, text: words.label(stream: $0), isChosen: $0.rawValue == chosen)
                }),
            Field(
                .text, name: "subject", label: words["record.start.subject"], hint: words["record.start.hint"],
                problem: form.map { _ in words["record.start.problem"] }, value: form?["subject"] ?? "",
                width: "input--width-20"),
        ]
        summary = ErrorSummary(of: fields)
    }
}

extension Enquiry {
    /// The page on which one says about what to record; again with what was sent if that names nothing.
    func startPage(_ form: FormFields? = nil) throws -> Response {
        try answer(
            with: Page(
                template: "record/start", title: words["record.start.heading"], content: StartContent(form, words),
                status: form == nil ? .ok : .unprocessableContent, section: .cases))
    }

    /// The page on which one chooses what to record.
    func choicePage() throws -> Response {
        let stream = try stream()
        return try answer(
            with: Page(
                template: "record/choice", title: words("record.choice.title", ["subject": stream.subject]),
                content: ChoiceContent(stream, words), section: .cases, crumbs: crumbs(above: stream)))
    }

    /// The way back to what is recorded about.
    func crumbs(above stream: StreamName, choice: Bool = false) -> [Crumb] {
        let address = RecordAddress(stream: stream)
        var crumbs = [Crumb(text: words["navigation.cases"], href: "/cases")]
        if stream.kind == .case { crumbs.append(Crumb(text: stream.subject, href: address.home)) }
        if choice { crumbs.append(Crumb(text: words["record.choice.crumb"], href: address.path)) }
        return crumbs
    }
}
