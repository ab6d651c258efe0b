internal import Events

/// A role as a contact sheet tells it: plain, and without saying why somebody has such a contact.
enum SheetRole: CaseIterable, Comparable {
    case caseManager, supervision, mentor, supportWorker, socialWorker, family, youth, psychologist, doctor, housing
    case work, legal, chaplain, interpreter, desk, contact

    init(_ role: Role?) {
        self =
            switch role {
            case .caseManager, .deputyCaseManager: .caseManager
            case .probationOfficer, .csmOfficer: .supervision
            case .mentor, .mentorCoach: .mentor
            case .exitWorker, .volunteer: .supportWorker
            case .socialWorker, .prisonSocialWorker: .socialWorker
            case .familyCounsellor: .family
            case .youthWelfare, .childWelfare: .youth
            case .psychologist: .psychologist
            case .psychiatrist: .doctor
            case .housingOfficer: .housing
            case .employmentOfficer: .work
            case .legalAid: .legal
            case .chaplain, .faithCounsellor: .chaplain
            case .interpreter: .interpreter
            // Police, intelligence and immigration contacts are told as nothing more than a contact: others may see the
            // paper.
            case .prisonOfficer, .policeLiaison, .intelligenceLiaison, .municipalCoordinator, .immigrationLiaison, nil:
                .contact
            }
    }
}
