internal import Events

/// Eight actors who share sixty-four cases in one country.
struct Team {
    /// Cases a team carries.
    static let cases = 64

    let number: Int

    var country: Country { Country.all[number % Country.all.count] }

    /// The actor in a seat.
    func actor(_ seat: Seat) -> ActorRef { ActorRef("\(seat.rawValue)-\(String(padding: number, to: 4))") }

    func agency(of seat: Seat) -> AgencyRef { country.agency(seat.agency.name) }

    /// What the envelope says when the actor in a seat records.
    func hand(
        _ seat: Seat, kind: Attributes.Kind? = nil, marking: Attributes.Marking? = nil, purpose: String? = nil,
        legalBasis: String? = nil, provenance: Provenance? = nil
    ) -> Attributes {
        Attributes(
            recordedBy: actor(seat), agency: agency(of: seat), role: seat.role.map(Term.known), provenance: provenance,
            kind: kind, marking: marking, purpose: purpose, legalBasis: legalBasis)
    }
}

extension String {
    /// The number with zeroes in front, so that references sort as they count.
    init(padding number: Int, to digits: Int) {
        let plain = String(number)
        self = String(repeating: "0", count: Swift.max(0, digits - plain.count)) + plain
    }
}

extension StreamName {
    /// A stream that the story names itself.
    static func made(_ kind: StreamKind, _ subject: String) -> StreamName {
        guard let name = StreamName(kind, subject) else { preconditionFailure("no stream \(kind)/\(subject)") }
        return name
    }
}
