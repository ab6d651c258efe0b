internal import Events

/// A kind of work on cases, wide enough that few words tell of nobody in particular.
enum RoleGroup: String {
    case caseManagement = "case_management"
    case prison, probation
    case socialWork = "social_work"
    case mentoring, services, police

    /// The group of a role; `nil` for one whose records are not told.
    init?(_ role: Role) {
        switch role {
        case .caseManager, .deputyCaseManager: self = .caseManagement
        case .prisonOfficer, .prisonSocialWorker: self = .prison
        case .probationOfficer, .csmOfficer: self = .probation
        case .socialWorker, .youthWelfare, .childWelfare: self = .socialWork
        case .mentor, .mentorCoach, .exitWorker, .volunteer: self = .mentoring
        case .housingOfficer, .employmentOfficer, .municipalCoordinator, .legalAid, .interpreter, .immigrationLiaison:
            self = .services
        case .policeLiaison: self = .police
        case .psychologist, .psychiatrist, .chaplain, .faithCounsellor, .familyCounsellor, .intelligenceLiaison:
            return nil
        }
    }
}
