internal import Events

/// What bodies look like, with made-up references.
enum Examples {
    static let opening = read(
        #"{"data":{"caseRef":"K-900","track":"custodial_release","tz":"Europe/Paris"},"occurredAt":"2026-03-02"}"#)
    static let entry = read(
        #"{"type":"ContactHeld","occurredAt":"2026-03-27T15:30:00+01:00","data":{"actor":"CM-1","channel":"phone"}}"#)
    static let cloudEvent = read(
        #"{"specversion":"1.0","id":"8f0c","source":"https://agency.example/contacts","type":"org.throughcare.ContactHeld","subject":"case/K-900","time":"2026-03-27T15:30:00+01:00","data":{"actor":"CM-1","channel":"phone"}}"#
    )
    static let note = read(#"{"note":"the family will wait at the gate"}"#)
    static let snooze = read(#"{"until":"2026-03-20","note":"waiting for the landlord"}"#)
    static let dismissal = read(#"{"closure":"accepted-risk","reason":"the hostel holds the room without a paper"}"#)
    static let webhook = read(#"{"name":"duty-desk","url":"https://desk.agency.example/throughcare"}"#)
    static let export = read(#"{"name":"reconviction-2026","formats":["csv","jsonl"],"k":10}"#)

    private static func read(_ text: String) -> JSON {
        guard let json = try? JSONParser.parse(text) else { preconditionFailure("no JSON: \(text)") }
        return json
    }
}
