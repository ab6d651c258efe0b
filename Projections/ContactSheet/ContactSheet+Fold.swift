internal import Almanac
internal import Events

extension ContactSheet: CaseView {
    public init(of dossier: Dossier) { self.init(of: dossier, for: .person) }

    /// Folds the sheet for the person or the family.
    ///
    /// - Parameter language: A BCP 47 tag to go before the languages of those who read it.
    public init(of dossier: Dossier, for audience: SheetAudience, in language: String? = nil) {
        let file = dossier.file
        let wanted = [language].compactMap(\.self) + file.languages(of: audience)
        let phrases = (wanted.compactMap(Phrasebooks.phrasebook) + [.english])[0]
        let window = SheetWindow(of: file, at: dossier.moment)
        let contacts = file.contacts(forReleaseAt: window.reference, for: audience)
        let lines = contacts.map { contact in
            (contact, Line(contact, for: audience, in: dossier, window, phrases))
        }
        standpoint = dossier.standpoint
        self.audience = audience
        self.phrases = phrases
        wantedLanguages = wanted
        firstDay = window.firstDay
        isReleaseUnknown = window.isReleaseUnknown
        self.lines = lines.filter { $0.0.capacity != .crisisLine }.map(\.1)
        crisisLines = lines.filter { $0.0.capacity == .crisisLine }.map(\.1)
        let issued = file.contactSheets(for: audience)
        version = max(issued.count, issued.compactMap(\.event.version).max() ?? 0) + 1
    }
}

/// For which days a sheet gives hours, and by which moment it is decided who stands on it.
struct SheetWindow {
    let reference: Instant
    let firstDay: CivilDate
    let isReleaseUnknown: Bool

    init(of file: CaseFile, at moment: Instant) {
        let release: (instant: Instant, day: CivilDate)? =
            switch file.releaseState {
            case .planned(let planned): (planned.instant, file.releaseDate(of: planned))
            case .released(let actual) where moment <= actual.instant + .days(ContactSheet.dayCount):
                (actual.instant, file.zone.local(actual.instant).date)
            case .released, .noGate, .dateUnknown: nil
            }
        reference = release?.instant ?? moment
        firstDay = release?.day ?? file.zone.local(moment).date
        isReleaseUnknown = if case .dateUnknown = file.releaseState { true } else { false }
    }
}

extension ContactSheet.Line {
    init(
        _ contact: ReleaseContact, for audience: SheetAudience, in dossier: Dossier, _ window: SheetWindow,
        _ phrases: Phrasebook
    ) {
        let file = dossier.file
        let held = file.roles.filter {
            $0.actor == contact.actor && $0.isActive(at: window.reference) && $0.reachesCommunity
        }
        let roles = held.map { SheetRole($0.role.word) }
        let points = file.countingContactPoints(for: audience).filter { $0.event.actor == contact.actor }
        let record = dossier.directory[contact.actor]
        let spoken = points.last { $0.event.languages != nil }?.event.languages ?? record?.registration?.languages
        self.init(
            actor: contact.actor, role: phrases.role(roles.min() ?? (contact.isStanding ? .desk : .contact)),
            channels: contact.channels.sorted { $0.rawValue < $1.rawValue },
            hours: record?.hasAvailability == true
                ? SheetHours(
                    of: dossier.directory.availability(of: contact.actor, for: file), ContactSheet.dayCount,
                    from: window.firstDay, in: file.zone) : nil,
            languages: spoken ?? [])
    }
}

extension CaseFile {
    /// The languages of those who read a sheet, the first one first.
    ///
    /// The family reads in the languages of those relatives whom no decision keeps out, and then in the person's.
    fileprivate func languages(of audience: SheetAudience) -> [String] {
        let person = languages ?? []
        guard audience == .family else { return person }
        let newest = Dictionary(facts(FamilyMemberRecorded.self).map { ($0.event.relative, $0.event.language) }) { $1 }
        let relatives = facts(FamilyMemberRecorded.self).map(\.event.relative)
        return relatives.filter { !excludedRelatives.contains($0) }.compactMap { newest[$0] ?? nil } + person
    }
}
