internal import Almanac
internal import Events

extension ReleaseShift {
    /// The lines of the readiness that would change: what it is about, how it stands, how it would stand.
    var readinessChanges: [(about: String, before: String, after: String)] {
        zip(Self.lines(before), Self.lines(after)).filter { $0.state != $1.state }.map {
            ($0.about, $0.state, $1.state)
        }
    }

    /// The fields of the readiness that would change, by their names in the JSON form.
    var readinessDifferences: [String] {
        zip(before.json.members ?? [], after.json.members ?? []).filter { $0 != $1 }.map(\.0.name)
    }

    private static func lines(_ readiness: ReleaseReadiness) -> [(about: String, state: String)] {
        let gate = readiness.gate
        let fits = readiness.pickupFits.map { $0 ? "fits" : "does not fit" } ?? "cannot be told whether it fits"
        return [
            ("days left", gate.map { "\($0.daysLeft)" } ?? "not known"),
            ("phase", readiness.phase?.inWords ?? "not known"),
            ("days of notice", gate?.noticeDays.map { "\($0)" } ?? "not known"),
            ("approval", readiness.approval?.inWords ?? "not known"),
            ("pick-up", readiness.pickup == nil ? "nobody arranged" : fits),
            ("offices", readiness.closedSpan.map { "open again after \($0)" } ?? "no closed days"),
            ("roles that nobody holds", told(readiness.team.emptyRoles)),
        ] + readiness.domains.map { ($0.domain.inWords, $0.state.inWords) }
            + readiness.essentials.map { ("essentials, \($0.name)", $0.state.inWords) }
    }

    private static func told(_ names: [String]) -> String { names.isEmpty ? "none" : names.joined(separator: ", ") }
}
