internal import Access
internal import Casework
internal import Events
internal import Ledger

extension Problem {
    /// What an error is to the one who asked.
    ///
    /// - Parameter sent: What they sent, which is left out of what they are told.
    init(_ error: any Error, sent: SentTexts = .unknown) {
        switch error {
        case let problem as Problem: self = problem
        case let input as BadInput: self.init(input, sent)
        case let problem as ImportProblem: self.init(problem.input(from: ""), sent)
        case let denied as AccessDenied: self.init(denied)
        case is VersionConflict: self.init(.stale)
        case is EntryConflict: self.init(.idTaken)
        case is AlertNotOpen: self.init(.alertClosed)
        case is AccessRefused: self.init(.notRecognised)
        case let refused as IdentityTokenRefused:
            self.init(Failure(refused) == .misconfigured ? .notReady : .notRecognised)
        case is StoreIOFailure, is AuditUnusable: self.init(.notReady)
        case is JSONSyntaxError: self.init(.malformed)
        default: self.init(ProblemKind(Failure(error)))
        }
        if cause == nil, !(error is Problem) { cause = error }
    }

    private init(_ denied: AccessDenied) {
        switch denied.denial {
        case .purposeMissing: self.init(.purposeMissing)
        case .stepUp: self.init(.stepUp)
        default: self.init(.notPermitted, denied.denial.inWords)
        }
    }
}

extension ProblemKind {
    /// The kind of a failure of which no more is told.
    init(_ failure: Failure) {
        switch failure {
        case .badInput: self = .badParameter
        case .notFound: self = .notFound
        case .cannotCreate: self = .alreadyThere
        case .conflict: self = .stale
        case .busy: self = .busy
        case .forbidden: self = .notPermitted
        case .brokenIntegrity, .misconfigured: self = .notReady
        case .other: self = .fault
        }
    }
}
