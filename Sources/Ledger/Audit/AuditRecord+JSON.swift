internal import Almanac
public import Events

extension AuditRecord {
    /// The record as an object; what is unknown or empty is left out.
    public var json: JSON {
        var members = [
            JSON.Member("kind", .string(kind.rawValue)), JSON.Member("at", .string(at.description)),
            JSON.Member("subject", .string(Self.writable(subject))),
            JSON.Member("outcome", .string(Self.writable(outcome))),
        ]
        func add(_ name: String, _ text: String?) {
            if let text { members.append(JSON.Member(name, .string(Self.writable(text)))) }
        }
        func add(_ name: String, _ texts: [String]) {
            if !texts.isEmpty { members.append(JSON.Member(name, .array(texts.map { .string(Self.writable($0)) }))) }
        }
        add("actor", actor?.rawValue)
        add("systemUser", systemUser)
        add("actingAs", actingAs?.rawValue)
        add("roles", roles)
        add("cases", cases.map(\.rawValue))
        add("fields", fields)
        add("purpose", purpose)
        add("justification", justification)
        add("recipients", recipients)
        return .object(members)
    }

    // A character that no reader of ours takes must not make the whole record unreadable.
    private static func writable(_ text: String) -> String { text.replacing("\0", with: "\u{FFFD}") }

    /// Reads ``json``; `nil` for anything else.
    public init?(_ json: JSON) {
        func text(_ name: String) -> String? { if case .string(let text)? = json[name] { text } else { nil } }
        func texts(_ name: String) -> [String] {
            guard case .array(let elements)? = json[name] else { return [] }
            return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
        }
        guard let kind = text("kind").flatMap(Kind.init), let moment = text("at"),
            let at = try? Instant(parsing: moment), let subject = text("subject"), let outcome = text("outcome")
        else { return nil }
        self.init(
            kind, at: at, actor: text("actor").map { ActorRef($0) }, systemUser: text("systemUser"),
            actingAs: text("actingAs").map { ActorRef($0) }, roles: texts("roles"), subject: subject,
            cases: texts("cases").map { CaseRef($0) }, fields: texts("fields"), purpose: text("purpose"),
            justification: text("justification"), recipients: texts("recipients"), outcome: outcome)
    }
}
