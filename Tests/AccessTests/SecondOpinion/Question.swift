import Access
import Almanac
import Events
import Projections

/// A request in plain words.
struct Question {
    let roles: [String]
    let actor: String?
    let agency: String?
    let agencyKind: String?
    let provenUntil: Int64?

    let operation: String
    let purpose: String
    let now: Int64

    let subject: String
    let tags: [String]
    let kind: String
    let category: String?
    let isMarkedProtected: Bool
    let isView: Bool
    let originActor: String?
    let originAgency: String?
    let originRole: String?
    let isOverdue: Bool
    let lacksGround: Bool

    let isOfOneCase: Bool
    let responsibilities: [String]
    let leads: Bool
    let agreed: [String]
    let consented: [String]
    let emergencyUntil: Int64?
    let isShutOut: Bool

    init(_ request: AccessRequest) {
        roles = request.principal.roles.map(\.rawValue)
        actor = request.principal.actor?.rawValue
        agency = request.principal.agency?.rawValue
        agencyKind = request.principal.agencyKind?.rawValue
        provenUntil = request.principal.steppedUpUntil?.milliseconds
        operation = request.operation.rawValue
        purpose = request.purpose ?? ""
        now = request.moment.milliseconds
        let material = request.material
        subject = material.subject
        tags = material.tags.map(\.rawValue)
        kind = material.kind.rawValue
        category = material.category?.rawValue
        isMarkedProtected = material.marking.rawValue == "protected"
        isView = material.origin == nil
        originActor = material.origin?.actor?.rawValue
        originAgency = material.origin?.agency?.rawValue
        originRole = material.origin?.role?.rawValue
        isOverdue = material.isOverdue
        lacksGround = material.lacksGround
        isOfOneCase = request.relation != nil
        responsibilities = request.relation?.teamRoles.map(\.rawValue) ?? []
        leads = request.relation?.isOfLeadAgency ?? false
        agreed = request.relation?.agreed.map(\.rawValue) ?? []
        consented = request.relation?.consented.map(\.rawValue) ?? []
        emergencyUntil = request.relation?.brokenOpenUntil?.milliseconds
        isShutOut = request.relation?.isShutOut ?? false
    }

    func has(_ role: String) -> Bool { roles.contains(role) }
    func holds(_ responsibility: String) -> Bool { responsibilities.contains(responsibility) }

    var isEmergency: Bool { (emergencyUntil ?? .min) > now }
    var leadsAsCoordinator: Bool { leads && has("coordinator") }
    var recordedItThemselves: Bool { actor != nil && actor == originActor }
    var comesFromTheirAgency: Bool { agency != nil && agency == originAgency }
}
