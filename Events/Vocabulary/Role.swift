/// A named responsibility on a case.
public enum Role: String, Vocabulary {
    case caseManager = "case_manager"
    case deputyCaseManager = "deputy_case_manager"
    case prisonOfficer = "prison_officer"
    case prisonSocialWorker = "prison_social_worker"
    case probationOfficer = "probation_officer"
    case csmOfficer = "csm_officer"
    case socialWorker = "social_worker"
    case psychologist, psychiatrist, mentor
    case mentorCoach = "mentor_coach"
    case exitWorker = "exit_worker"
    case chaplain
    case faithCounsellor = "faith_counsellor"
    case familyCounsellor = "family_counsellor"
    case youthWelfare = "youth_welfare"
    case childWelfare = "child_welfare"
    case housingOfficer = "housing_officer"
    case employmentOfficer = "employment_officer"
    case policeLiaison = "police_liaison"
    case intelligenceLiaison = "intelligence_liaison"
    case municipalCoordinator = "municipal_coordinator"
    case legalAid = "legal_aid"
    case interpreter
    case immigrationLiaison = "immigration_liaison"
    case volunteer
}
