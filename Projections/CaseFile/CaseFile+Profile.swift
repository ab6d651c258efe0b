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

    /// The first day on which the person is 18, inclusive; `nil` if no age is recorded.
    ///
    /// Where only years were recorded, the day by which the person is 18 at the latest.
    public var comesOfAge: CivilDate? { profilesWithAge.last.flatMap { comesOfAge(as: $0) } }

    /// The profile since which the person is known to be under 18; `nil` if none says so.
    public var profileOfMinor: Fact<ProfileRecorded>? {
        profilesWithAge.reversed().prefix { profile in
            comesOfAge(as: profile).map { $0 > day(of: profile.occurredAt) } ?? false
        }.last
    }

    private var profilesWithAge: [Fact<ProfileRecorded>] {
        facts(ProfileRecorded.self).filter { $0.event.birthDate != nil || $0.event.ageYears != nil }
    }

    private func comesOfAge(as profile: Fact<ProfileRecorded>) -> CivilDate? {
        if let birth = profile.event.birthDate?.revealed { return birth.birthday(18) }
        return profile.event.ageYears.map { day(of: profile.occurredAt).birthday(18 - max(0, min($0, 200))) }
    }
}

extension CivilDate {
    /// The same day so many years later; the day after where there is no 29 February, so that nobody is made older.
    func birthday(_ years: Int) -> CivilDate {
        let later = adding(months: 12 * years)
        return later.day == day ? later : later.adding(days: 1)
    }
}
