/// A meeting at which agencies sit together.
public enum Forum: String, Vocabulary {
    case caseConference = "case_conference"
    case caseMeeting = "case_meeting"
    case localTaskForce = "local_task_force"
    case integratedSafetyTable = "integrated_safety_table"
    case coordinationUnit = "coordination_unit"
    case socialNetConference = "social_net_conference"
    case welcomeHome = "welcome_home"
    case mapsPanel = "maps_panel"
    case infohouseSession = "infohouse_session"
    case securityAnalysis = "security_analysis"
    case preRelease = "pre_release"
    case professionalPractice = "professional_practice"
    case steeringGroup = "steering_group"
}
