internal import Ledger

/// What kind of failure an error is, so that commands and servers need not know every error.
public enum Failure: Hashable, Sendable {
    case badInput, notFound, cannotCreate, conflict, busy, brokenIntegrity, forbidden, misconfigured, other

    /// Sorts an error.
    public init(_ error: any Error) {
        switch error {
        case is BadInput, is EntryConflict, is RecordedTimeGoesBackwards, is MisaddressedDraft: self = .badInput
        case is CaseNotFound, is EntryNotFound, is StoreNotFound, is FileNotReadable: self = .notFound
        case is StoreExists, is FolderNotEmpty, is StoreNotMade: self = .cannotCreate
        case is VersionConflict: self = .conflict
        case is StoreBusy: self = .busy
        case is UnsafeStore, is NewerStore, is HolidaysMissing, is BadHolidayTable: self = .misconfigured
        case let failure as StoreIOFailure: self = Failure(failure)
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
