public import Events

extension Role {
    /// The roles whose holders the person builds trust with, so that each change of them counts.
    public static let keyWorkers: Set<Role> = [.probationOfficer, .csmOfficer, .caseManager, .exitWorker]

    /// The roles that somebody must take over when their holder leaves; the case manager's is told apart.
    public static let essential: Set<Role> = [
        .probationOfficer, .csmOfficer, .mentor, .exitWorker, .socialWorker, .psychologist, .prisonSocialWorker,
        .youthWelfare, .childWelfare, .familyCounsellor,
    ]

    /// The roles whose holders meet the person only when they were found suitable.
    public static let vetted: Set<Role> = [.mentor, .volunteer, .faithCounsellor, .chaplain]

    /// The roles whose holders should have trained as specialists.
    public static let trained: Set<Role> = [
        .caseManager, .probationOfficer, .csmOfficer, .socialWorker, .psychologist, .mentor, .exitWorker,
        .faithCounsellor,
    ]
}
