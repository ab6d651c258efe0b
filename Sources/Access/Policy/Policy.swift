public import Events
public import Projections

/// The tables by which access is decided: they are data, and the page of access is written from them.
public enum Policy {
    /// What each granted role may do at all; what of a case it may do follows from its part in it.
    ///
    /// Inspectors see intelligence pointers alone. Supervisors, inspectors, administrators and the watcher record only
    /// what is recorded by them in particular.
    public static let operations: [AccessRole: Set<Operation>] = [
        .coordinator: [.see, .reveal, .list, .count, .disclose, .record, .correct, .withdraw, .answer, .breakGlass],
        .practitioner: [.see, .reveal, .list, .record, .correct, .answer, .breakGlass],
        .dutyContact: [.see, .list, .breakGlass],
        .decisionMaker: [.see, .reveal, .list, .record],
        .supervisor: [.count, .record],
        .evaluator: [.evaluate, .export],
        .inspector: [.audit, .see, .record],
        .administrator: [.administer, .maintain, .erase, .record],
        .watcher: [.watch, .record],
        .importer: [.takeIn],
        .operator: Set(Operation.allCases),
    ]

    /// The granted roles in which somebody works on cases.
    public static let workingRoles: Set<AccessRole> = [.coordinator, .practitioner, .dutyContact, .decisionMaker]

    /// The granted roles for which it is enough that their agency leads the case.
    public static let rolesOfLeadAgency: Set<AccessRole> = [.coordinator, .dutyContact, .decisionMaker]

    /// What is done with one case, by somebody who stands in a relation to it.
    public static let onOneCase: Set<Operation> = [
        .see, .reveal, .list, .disclose, .record, .correct, .withdraw, .answer,
    ]

    /// What shows contents to somebody.
    public static let reading: Set<Operation> = [.see, .reveal, .list]

    /// What writes.
    public static let writing: Set<Operation> = [.record, .correct, .withdraw, .answer]

    /// What tells contents in any form, so that classified content must not be in it.
    public static let telling: Set<Operation> = [.see, .reveal, .list, .count, .evaluate, .export, .disclose]

    /// What never says where somebody lives: lists, figures, exports and messages among them.
    public static let withoutWhereabouts: Set<Operation> = [
        .see, .list, .count, .evaluate, .export, .watch, .administer, .audit, .maintain,
    ]

    /// What is done to the keeping of users and policies, for which alone its entries are read.
    public static let administering: Set<Operation> = [.administer, .audit, .maintain, .watch]

    /// What asks for a purpose in words.
    public static let withPurpose: Set<Operation> = [.reveal, .export, .disclose, .breakGlass]

    /// What asks for a fresh proof of who it is.
    public static let withStepUp: Set<Operation> = [.reveal, .export, .disclose, .breakGlass]

    /// What makes figures and tables over many: every entry counts in them, and none is told.
    public static let figuring: Set<Operation> = [.count, .evaluate, .export]

    /// The tags told by what is not about one case.
    public static let tagsOfOperation: [Operation: Set<AccessTag>] = [
        .count: [.open],
        .evaluate: [.open, .sensitive],
        .export: [.open, .sensitive],
        .takeIn: Set(AccessTag.allCases),
        .erase: [.open],
        .watch: Set(AccessTag.allCases),
        .breakGlass: [.open],
        .administer: [.open],
        .audit: [.open],
        .maintain: [.open],
    ]

    /// What tells an inspector beside the pointers that there is a case.
    public static let inspected: Set<String> = ["case", "CaseClosed", "CaseOpened"]
}
