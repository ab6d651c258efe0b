import Almanac
import Specifications

/// Lines about when actors can be reached, beyond office hours.
extension CaseStory {
    /// An actor is on duty in these spans.
    func rota(_ actor: String, _ slots: [(String, String)], from: String = "2025-06-01T08:00Z") -> CaseStory {
        let list = slots.map { #"["\#($0.0)","\#($0.1)"]"# }.joined(separator: ",")
        return telling(
            from, "AvailabilitySet",
            #"{"actor":"\#(actor)","pattern":"rota","tz":"Europe/Paris","slots":[\#(list)]}"#, in: "actor/\(actor)")
    }

    /// An actor's usual hours do not hold; `to` is until further notice if `nil`.
    func exception(
        _ actor: String, _ from: String, _ to: String?, effect: String? = "unavailable", more: String = "",
        recorded: String = "2026-01-15T08:00Z"
    ) -> CaseStory {
        let parts = [
            #""actor":"\#(actor)""#, #""from":"\#(from)""#, to.map { #""to":"\#($0)""# },
            effect.map { #""effect":"\#($0)""# }, more.isEmpty ? nil : more,
        ]
        return telling(
            recorded, "AvailabilityExceptionRecorded", "{\(parts.compactMap(\.self).joined(separator: ","))}",
            in: "actor/\(actor)")
    }

    /// Somebody will meet the person at the gate.
    func pickup(_ id: String, by actor: String, at meetAt: String?, more: String = #""confirmed":true"#) -> CaseStory {
        let parts = [
            #""pickupId":"\#(id)""#, #""by":"\#(actor)""#, meetAt.map { #""meetAt":"\#($0)""# },
            more.isEmpty ? nil : more,
        ]
        return telling(
            "2026-01-20T08:00Z", "GatePickupArranged", "{\(parts.compactMap(\.self).joined(separator: ","))}")
    }

}
