internal import Events

/// A place in a team, filled by one actor.
enum Seat: String, CaseIterable {
    case manager = "CM"
    case deputy = "CD"
    case probation = "PO"
    case exitWorker = "EX"
    case mentor = "MN"
    case psychologist = "PS"
    case prisonWorker = "PW"
    case crisisLine = "CL"

    /// The role an actor in this seat takes on a case; the crisis line is a desk and takes none.
    var role: Role? {
        switch self {
        case .manager: .caseManager
        case .deputy: .deputyCaseManager
        case .probation: .probationOfficer
        case .exitWorker: .exitWorker
        case .mentor: .mentor
        case .psychologist: .psychologist
        case .prisonWorker: .prisonSocialWorker
        case .crisisLine: nil
        }
    }

    /// The agency's part of its reference, and what kind of agency it is.
    var agency: (name: String, kind: AgencyKind) {
        switch self {
        case .manager, .deputy, .probation: ("PROB", .probation)
        case .exitWorker: ("NGO", .ngoExit)
        case .mentor: ("MENTORS", .communityOrg)
        case .psychologist: ("CLINIC", .mentalHealth)
        case .prisonWorker: ("PRISON", .prison)
        case .crisisLine: ("LINE", .health)
        }
    }

    /// What kind of actor sits here, in the words of the vocabulary.
    var kind: String {
        switch self {
        case .mentor: "mentor"
        case .crisisLine: "organisation_desk"
        default: "professional"
        }
    }
}
