internal import Almanac
internal import Events

/// What must hold on the day of release: a home, papers, money, the right to stay.
extension ReleaseFitting {
    var places: [Commitment] {
        file.places.filter { $0.failure == nil && $0.replacement == nil }.compactMap { place in
            guard let event = place.place?.event else { return nil }
            let kind = event.kind.map { " (\($0.inWords))" } ?? ""
            return commitment(
                .housing, place.entry, "place to live \(place.reference)\(kind)",
                when: event.availableFrom.map { .day($0) }
            ) { release in
                if let until = event.availableUntil, until < release.day {
                    return .doesNotFit("its last night is \(spoken.shortDay(until)); \(gate(release))")
                }
                guard let from = event.availableFrom else { return .unknown("nobody recorded its first night") }
                return from > release.day
                    ? .doesNotFit("it is free only from \(spoken.shortDay(from)); \(gate(release))")
                    : .fits("it is there on that day")
            }
        }
    }

    var documents: [Commitment] {
        file.documents.compactMap { document in
            guard let newest = document.newest, let until = newest.event.validUntil,
                newest.event.status.isOne(of: [.valid, .issued])
            else { return nil }
            return lasting(.document, newest.entry, "document: \(document.document.inWords)", until: until, "valid")
        }
    }

    /// Benefits that can still be claimed, and those that are paid until a day.
    var benefits: [Commitment] {
        file.benefits.compactMap { benefit in
            if benefit.claim == nil, let entitlement = benefit.entitlement, let deadline = benefit.deadline {
                return lasting(
                    .benefit, entitlement.entry, "benefit \(benefit.id), not claimed yet", until: deadline,
                    "open for claims")
            }
            guard let claim = benefit.claim, claim.event.state == .granted, let until = claim.event.until else {
                return nil
            }
            return lasting(.benefit, claim.entry, "benefit \(benefit.id), granted", until: until, "paid")
        }
    }

    var residence: [Commitment] {
        guard let status = file.newest(ImmigrationStatusRecorded.self), let until = status.event.validUntil else {
            return []
        }
        return [lasting(.residence, status.entry, "right of residence", until: until, "valid")]
    }

    /// Something that must reach the day of release; its last day is inclusive.
    private func lasting(
        _ kind: Commitment.Kind, _ entry: Entry, _ what: String, until: CivilDate, _ state: String
    ) -> Commitment {
        commitment(kind, entry, what, when: .day(until)) { release in
            until < release.day
                ? .doesNotFit("it is \(state) until \(spoken.shortDay(until)); \(gate(release))")
                : .fits("it is \(state) on that day")
        }
    }
}
