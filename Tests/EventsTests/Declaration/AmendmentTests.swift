import Events
import Testing

/// Which entries a withdrawal or an erasure can be about (invariants 10 and 11).
struct AmendmentTests {
    static let target = #"{"target":"018f3c1e-7a4b-7c2d-8e3f-0123456789ab"}"#

    @Test(
        arguments: [
            ("PersonReleased", "CM-1", "CM-1", true), ("PersonReleased", "CM-1", nil, true),
            ("PersonReleased", "CM-1", "CM-2", false), ("PersonReleased", nil, "CM-1", false),
            ("PersonReleased", nil, nil, true), ("PersonReturnedToCustody", "CM-1", "CM-1", true),
            ("PersonReturnedToCustody", "CM-1", "CM-2", false), ("ArrivalConfirmed", "CM-1", "CM-1", false),
            ("ReleaseDateSet", nil, nil, false),
        ] as [(String, String?, String?, Bool)])
    func `withdrawing a release or a return needs somebody other than who recorded it`(
        type: String, author: String?, recorder: String?, isRefused: Bool
    ) throws {
        let voiding = try #require(event("EventVoided", Self.target) as? EventVoided)
        let fields = type == "ReleaseDateSet" ? #"{"releaseAt":"2026-03-27"}"# : "{}"
        let refusal = voiding.refusal(
            of: .told(type, fields, position: 5, recordedBy: author), recordedBy: recorder.map { ActorRef($0) })
        #expect((refusal != nil) == isRefused)
        #expect(refusal.map { $0.invariant == .secondPerson && $0.earlier?.type == type } ?? true)
    }

    @Test(
        arguments: [
            (#"{"scope":"field"}"#, true), (#"{"scope":"event","targets":[]}"#, true), (#"{"scope":"person"}"#, false),
            (#"{"scope":"case"}"#, false), (#"{"scope":"field","targets":[\#(id)]}"#, false),
            (#"{"scope":"event","targets":[\#(id)]}"#, false),
        ])
    func `erasing a field or an event says which`(fields: String, isRefused: Bool) {
        #expect(event("PersonalDataErased", fields).flaw?.invariant == (isRefused ? .erasureLeavesSkeleton : nil))
    }

    static let id = #""018f3c1e-7a4b-7c2d-8e3f-0123456789ab""#

    @Test(arguments: [("PersonalDataErased", #"{"scope":"case"}"#, true), ("ArrivalConfirmed", "{}", false)])
    func `the record of an erasure cannot be erased`(type: String, fields: String, isRefused: Bool) throws {
        let erasure = try #require(
            event("PersonalDataErased", #"{"scope":"event","targets":[\#(Self.id)]}"#) as? PersonalDataErased)
        #expect(erasure.amended.map(\.path) == ["targets[0]"])
        let refusal = erasure.refusal(of: .told(type, fields, position: 5), recordedBy: nil)
        #expect(refusal?.invariant == (isRefused ? .erasureLeavesSkeleton : nil))
        #expect(refusal?.earlier?.position == (isRefused ? 5 : nil))
    }

    @Test func `an erasure names entries and nothing of their envelopes`() {
        #expect(PersonalDataErased.shape.fields.map(\.name) == ["scope", "targets", "basis", "keyId"])
        #expect(PersonalDataErased.Scope.allCases.map(\.rawValue) == ["field", "event", "person", "case"])
    }
}
