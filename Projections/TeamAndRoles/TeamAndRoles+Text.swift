internal import Almanac
internal import Events

extension TeamAndRoles {
    public static let title = "team and roles"

    public var body: [TextLine] {
        var lines = [TextLine.blank, TextLine("Who answers for what", .heading)]
        lines += members.isEmpty ? [TextLine("  nobody is recorded to hold a role", .alert)] : members.flatMap(told)
        lines += [.blank, TextLine("What nobody answers for", .heading)]
        lines += vacancies.isEmpty ? [TextLine("  no role is known to be empty", .good)] : vacancies.map(told)
        let days = Int(Self.changesWindow.days)
        lines += [.blank, TextLine("Key workers who left in the last \(days) days: \(recentChanges)")]
        return lines
    }

    private func told(_ member: Member) -> [TextLine] {
        let tenure = member.tenure
        let agency = [member.agencyKind?.inWords, member.agency?.rawValue].compactMap { $0 }
        let work = agency.isEmpty ? "agency not recorded" : agency.joined(separator: ", ")
        let police = member.isPoliceContact == true ? ", a police contact" : ""
        let needs = [trained(member), vetted(member)].compactMap { $0 }
        return [
            TextLine("  \(tenure.role.inWords): \(tenure.actor) (\(work)\(police))"),
            TextLine("      \(reach(of: tenure)), \(time(of: tenure)); \(lastMet(member))", .faint),
        ] + needs.map { TextLine("      \($0.text)", $0.isValid ? .faint : .alert) }
    }

    private func reach(of tenure: RoleTenure) -> String {
        let place: String =
            switch tenure.setting {
            case .known(.both): "custody and community"
            case let setting?: setting.inWords
            case nil: "setting not recorded"
            }
        guard hasGate else { return place }
        let stays = tenure.continuesAfterRelease.map { $0 ? "stays after release" : "ends with release" }
        return "\(place), \(stays ?? "not recorded whether it stays after release")"
    }

    private func time(of tenure: RoleTenure) -> String {
        let start = "\(tenure.from > standpoint.moment ? "from" : "since") \(day(tenure.from))"
        return start + (tenure.until.map { " until \(standpoint.spoken.shortMoment($0))" } ?? "")
    }

    private func lastMet(_ member: Member) -> String {
        member.lastContact.map { "last contact with the person \(day($0))" } ?? "no contact with the person recorded"
    }

    private func trained(_ member: Member) -> (text: String, isValid: Bool)? {
        guard let until = member.trainedUntil else {
            return member.tenure.role.isOne(of: Role.trained) ? ("specialist training: not recorded", false) : nil
        }
        return ("specialist training: \(validity(of: until).text)", validity(of: until).isValid)
    }

    private func vetted(_ member: Member) -> (text: String, isValid: Bool)? {
        guard let vetting = member.vetting else {
            return member.tenure.role.isOne(of: Role.vetted) ? ("suitability: no check recorded", false) : nil
        }
        guard vetting.isCleared else {
            return ("suitability: \(vetting.outcome?.inWords ?? "outcome not recorded"), which is not cleared", false)
        }
        let validity = vetting.validUntil.map { self.validity(of: $0) } ?? (text: "without end", isValid: true)
        return ("suitability: cleared, \(validity.text)", validity.isValid)
    }

    private func validity(of until: CivilDate) -> (text: String, isValid: Bool) {
        let isValid = Moment.day(until).last(in: standpoint.zone) >= standpoint.moment
        return ("\(isValid ? "until" : "ran out after") \(standpoint.spoken.shortDay(until))", isValid)
    }

    private func told(_ vacancy: Vacancy) -> TextLine {
        let last = vacancy.last.map { "last \($0)" } ?? "nobody ever held it"
        return TextLine("  \(vacancy.role.inWords): since \(day(vacancy.since)), \(last)", .alert)
    }

    private func day(_ instant: Instant) -> String {
        standpoint.spoken.shortDay(standpoint.spoken.date(instant))
    }
}
