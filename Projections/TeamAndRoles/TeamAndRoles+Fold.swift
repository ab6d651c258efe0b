internal import Almanac
internal import Events

extension TeamAndRoles: CaseView {
    public init(of dossier: Dossier) {
        let (file, moment) = (dossier.file, dossier.moment)
        let contacts = file.contactsWithPerson
        self.init(
            standpoint: dossier.standpoint, hasGate: file.track?.isCustodial == true,
            members: file.roles.filter { tenure in tenure.until.map { $0 > moment } ?? true }.map { tenure in
                Member(
                    tenure, dossier.directory[tenure.actor], zone: file.zone,
                    lastContact: contacts.last { $0.event.actor == tenure.actor }?.occurredAt)
            },
            vacancies: file.vacancies(at: moment),
            recentChanges: file.keyWorkerEndings(inThe: Self.changesWindow, before: moment).count)
    }
}

extension TeamAndRoles.Member {
    init(_ tenure: RoleTenure, _ record: ActorRecord?, zone: Zone, lastContact: Instant?) {
        self.init(
            tenure: tenure, agency: record?.registration?.agency, agencyKind: record?.registration?.agencyKind,
            trainedUntil: record?.specialistTraining(in: zone).map { zone.local($0.last).date },
            vetting: record?.vetting?.event,
            lastContact: lastContact)
    }
}
