public import Almanac
public import Events

extension CaseFile {
    /// How widely the person is known to the public, as last recorded; `nil` if nobody said.
    public var notoriety: Term<ProfileRecorded.Notoriety>? { newest(ProfileRecorded.self)?.event.notoriety }

    /// How many people depend on the person, as last recorded; `nil` if nobody said.
    public var dependants: Int? { newest(ProfileRecorded.self)?.event.dependants }

    /// The profile since which all say so; `nil` if the newest does not. Writing it down again changes nothing.
    public func profile(sinceWhich holds: (ProfileRecorded) -> Bool) -> Fact<ProfileRecorded>? {
        facts(ProfileRecorded.self).beginning(where: holds)
    }

    /// Whether anybody recorded how old the person is.
    public var isAgeKnown: Bool { !profilesWithAge.isEmpty }

    /// The first day on which the person is 18, inclusive; `nil` if no birth date is recorded.
    ///
    /// Years alone name no birthday: they count as recorded, until somebody records others.
    public var comesOfAge: CivilDate? { profilesWithAge.last.flatMap(birthday18) }

    /// The profile since which the person is known to be under 18; `nil` if none says so.
    public var profileOfMinor: Fact<ProfileRecorded>? {
        profilesWithAge.reversed().prefix { profile in
            birthday18(as: profile).map { $0 > day(of: profile.occurredAt) } ?? ((profile.event.ageYears ?? 18) < 18)
        }.last
    }

    private var profilesWithAge: [Fact<ProfileRecorded>] {
        facts(ProfileRecorded.self).filter { $0.event.birthDate != nil || $0.event.ageYears != nil }
    }

    private func birthday18(as profile: Fact<ProfileRecorded>) -> CivilDate? {
        profile.event.birthDate?.revealed.birthday(18)
    }
}

extension CivilDate {
    /// The same day so many years later; the day after where there is no 29 February, so that nobody is made older.
    func birthday(_ years: Int) -> CivilDate {
        let later = adding(months: 12 * years)
        return later.day == day ? later : later.adding(days: 1)
    }
}
