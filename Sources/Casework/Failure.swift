internal import Access
internal import Events
internal import Ledger
internal import Outcomes
internal import Outcomes

/// What kind of failure an error is, so that commands and servers need not know every error.
public enum Failure: Hashable, Sendable {
    case badInput, notFound, cannotCreate, conflict, busy, brokenIntegrity, forbidden, misconfigured, other

    /// Sorts an error.
    public init(_ error: any Error) {
        switch error {
        case is BadInput, is BadInputInList, is BadMapping, is ImportProblem, is ProblemsFound, is EntryConflict,
            is RecordedTimeGoesBackwards, is MisaddressedDraft, is NoReleaseAhead, is VantagesReversed,
            is AmbiguousAlert, is LockedOut, is NobodyNamed, is AlertNotOpen, is NothingToErase, is NotCheckpointed,
            is CheckpointRefused,
            is VerifierKeyMalformed, is NoteMalformed, is NoteNameInvalid, is TreeHeadMalformed, is BackupOfAnotherLog,
            is VaultOfAnotherStore, is PositionNotReached, is TimeNotUsable, is NothingToDraw,
            is NoGroupsByColumn:
            self = .badInput
        case is ActorNotFound, is CaseNotFound, is StreamNotFound, is WebhookNotFound, is DecisionNotFound,
            is EntryNotFound, is StoreNotFound,
            is FileNotReadable, is NotListed, is AlertNotFound, is BackupNotFound, is StudyKeyMissing,
            is ExportNotFound:
            self = .notFound
        case is StoreExists, is FolderNotEmpty, is StoreNotMade, is FileExists, is FileNotMade, is WebhookExists:
            self = .cannotCreate
        case is VersionConflict: self = .conflict
        case is StoreBusy, is RebuildDisturbed: self = .busy
        case is UnsafeStore, is NewerStore, is HolidaysMissing, is BadHolidayTable, is ViewOutdated, is UnreadableRow,
            is BrokenLiftChain, is SecretsExposed, is ChannelsNotReady, is OlderStore, is StoreReadOnly,
            is MasterKeyMissing,
            is WrongMasterKey, is MasterKeyExposed, is MasterKeyUnreadable, is MasterKeyNotReplaceable, is VaultMissing,
            is KeyNotInVault, is NewerBackup, is StudyKeyExposed, is StudyKeyUnreadable, is PseudonymsCollide,
            is NewerExport, is AuditMissing, is AuditOfAnotherStore:
            self = .misconfigured
        case is IntegrityBroken, is TracesLeft, is TraceFound, is InclusionRefuted, is NoteKeyUnknown,
            is NoteSignatureWrong,
            is CompactRangeMalformed, is LeafNotInTree, is SigningKeyMalformed, is BackupDamaged, is GapNotAccepted,
            is ArchiveLineMalformed, is ExportChanged, is AuditCutShort:
            self = .brokenIntegrity
        case is TooFewCases, is AccessRefused, is AccessDenied, is NotThatActor: self = .forbidden
        case let refused as IdentityTokenRefused: self = refused.isOurs ? .misconfigured : .forbidden
        case let failure as StoreIOFailure: self = Failure(failure)
        case let failure as AuditUnusable: self = Failure(failure.cause)
        default: self = .other
        }
    }

    private init(_ failure: StoreIOFailure) {
        switch failure.kind {
        case .damaged: self = .brokenIntegrity
        case .refused: self = .forbidden
        case .other: self = .other
        }
    }
}
