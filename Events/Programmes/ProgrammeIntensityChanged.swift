/// The dose of a programme moved up or down.
public struct ProgrammeIntensityChanged: Event {
    public static let name = "ProgrammeIntensityChanged"
    public static let meaning = "The planned dose of a programme moved up or down."

    public let enrolmentId: EnrolmentID
    public let fromHoursPerWeek: Double?
    public let toHoursPerWeek: Double?
    public let reason: String?

    public static let shape = Shape(
        Self.init(enrolmentId:fromHoursPerWeek:toHoursPerWeek:reason:),
        Field("enrolmentId", \.enrolmentId, "The enrolment."),
        Field("fromHoursPerWeek", \.fromHoursPerWeek, "The dose until now, in hours a week."),
        Field("toHoursPerWeek", \.toHoursPerWeek, "The dose from now on, in hours a week."),
        Field("reason", \.reason, "Why it changed."))

    public var headline: String {
        let old = fromHoursPerWeek.map { " from \($0.inWords)" }
        let new = toHoursPerWeek.map { " to \($0.inWords) h a week" }
        return "Programme hours changed: \(enrolmentId)\(old ?? "")\(new ?? "")"
    }

    public var supersedes: String? { "hours of programme \(enrolmentId)" }
}
