internal import Almanac
internal import Events

/// The team's own calendar: meetings and programmes.
extension ReleaseFitting {
    /// How long before the release the last meeting may lie.
    private static let meetingAge = Span.days(60)

    /// Sessions that are planned, and the last one that was held before the release.
    var meetings: [Commitment] {
        let forums = file.forums.filter { !$0.forum.isOne(of: Forum.notAboutRelease) }
        let planned = forums.flatMap { record in
            file.plannedSessions(of: record.forum).filter { $0.at.last(in: file.zone) >= moment }.map { session in
                commitment(
                    .meeting, session.entry, "meeting: \(record.forum.inWords)", when: session.at
                ) { side(of: session.at, meantInside: isMeantInside(session.at, record.forum, session.entry), $0) }
            }
        }
        return planned + lastMeeting(forums)
    }

    /// Programmes in custody that were to end before the release.
    var programmes: [Commitment] {
        file.enrolments.filter(\.isActive).compactMap { enrolment in
            let event = enrolment.start.event
            guard event.setting == .custody, !(event.continueAfterRelease == .yes), let end = event.plannedEnd,
                let origin = origin(of: enrolment.start.entry), end <= origin.day
            else { return nil }
            return commitment(
                .programme, enrolment.start.entry, "programme in custody \(enrolment.id)", when: .day(end)
            ) { release in
                end > release.day
                    ? .doesNotFit("it is planned until \(spoken.shortDay(end)); \(gate(release))")
                    : .fits("it ends before the release")
            }
        }
    }

    private func isMeantInside(_ at: Moment, _ forum: Term<Forum>, _ entry: Entry) -> Bool? {
        if forum == .preRelease { return true }
        return forum == .welcomeHome ? false : origin(of: entry)?.isAfter(at)
    }

    private func lastMeeting(_ forums: [ForumRecord]) -> [Commitment] {
        let held = forums.flatMap(\.sessions).filter { session in
            file.lastReturn.map { session.fact.happened(after: $0) } ?? true
        }
        guard let last = held.max(by: { $0.start < $1.start }) else { return [] }
        return [
            commitment(
                .meeting, last.fact.entry, "last meeting: \(last.fact.event.forum.inWords)", when: .instant(last.start)
            ) { release in
                release.nominal - last.start > Self.meetingAge
                    ? .doesNotFit("it would lie more than 60 days back; \(gate(release))")
                    : .fits("it is recent enough")
            }
        ]
    }
}
