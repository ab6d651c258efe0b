/// What an agency does.
public enum AgencyKind: String, Vocabulary {
    case prison, probation, police, intelligence, prosecution, court, municipality
    case socialServices = "social_services"
    case health
    case mentalHealth = "mental_health"
    case employment, housing, education
    case youthWelfare = "youth_welfare"
    case ngoExit = "ngo_exit"
    case communityOrg = "community_org"
    case faithOrg = "faith_org"
    case foreignAffairs = "foreign_affairs"
    case immigration
}
