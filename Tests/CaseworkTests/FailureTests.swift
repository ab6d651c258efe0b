import Access
import Almanac
import Events
import Foundation
import Ledger
import Outcomes
import Specifications
import Testing

@testable import Casework

/// Every error that Casework or the log can throw, and its kind.
struct FailureTests {
    static let input = BadInput(expected: "a", found: "b", advice: "c")
    static let outdated = ViewState(
        view: StoredView("v", version: 2), storedVersion: 1, position: 0, lag: 0, unreadable: [])
    static let verifier: VerifierKey = {
        let text = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
        guard let key = try? VerifierKey(text) else { preconditionFailure("\(text) is no key") }
        return key
    }()
    static let sorted: [(any Error, Failure)] = [
        (input, .badInput),
        (BadInputInList(index: 1, input: input), .badInput),
        (EntryConflict(id: .number(1), position: 1, differences: [.data]), .badInput),
        (RecordedTimeGoesBackwards(given: .friday, last: .friday, position: 1), .badInput),
        (MisaddressedDraft(id: .number(1), named: .lina, target: .omar), .badInput),
        (BadMapping(path: "f", problems: ["p"]), .badInput),
        (ImportProblem(input, at: ImportPlace(.row, 2)), .badInput),
        (ProblemsFound(count: 2), .badInput),
        (TimeNotUsable(time: -1), .badInput),
        (NothingToDraw(k: 10), .badInput),
        (VantagesReversed(axis: .known, first: .friday, second: .friday), .badInput),
        (AmbiguousAlert(name: "018f3c1e", found: ["a", "b"]), .badInput),
        (AlertNotOpen(alertId: "a", closure: .known(.superseded), by: nil, next: nil), .badInput),
        (ActorNotFound(actor: "CM21"), .notFound),
        (AlertNotFound(name: "018f3c1e"), .notFound),
        (NoReleaseAhead(caseRef: "K-001", reason: .closed), .badInput),
        (NoGroupsByColumn(column: "name", columns: ["track"]), .badInput),
        (PositionNotReached(position: 9, end: 8), .badInput),
        (CaseNotFound(caseRef: "K-001"), .notFound),
        (StreamNotFound(stream: .lina), .notFound),
        (WebhookNotFound(name: "w"), .notFound),
        (WebhookExists(name: "w"), .cannotCreate),
        (DecisionNotFound(caseRef: "K-001", name: "D-7", found: []), .notFound),
        (EntryNotFound(name: "7"), .notFound),
        (StoreNotFound(folder: "f"), .notFound),
        (NotListed(kind: "agency", name: "A", command: "directory"), .notFound),
        (FileNotReadable(path: "f"), .notFound),
        (StoreExists(folder: "f"), .cannotCreate),
        (FolderNotEmpty(folder: "f", found: ["x"]), .cannotCreate),
        (StoreNotMade(folder: "f", reason: "r"), .cannotCreate),
        (FileExists(path: "f"), .cannotCreate),
        (FileNotMade(path: "f"), .cannotCreate),
        (VersionConflict(stream: .lina, expected: .none, found: 1), .conflict),
        (StoreBusy(lock: "f", waited: .zero), .busy),
        (RebuildDisturbed(views: ["v"]), .busy),
        (ViewOutdated(outdated), .misconfigured),
        (UnreadableRow(view: "v", key: "k"), .misconfigured),
        (UnsafeStore(setting: "s", expected: "1", found: "0"), .misconfigured),
        (NewerStore(folder: "f", found: 2, supported: 1), .misconfigured),
        (HolidaysMissing(looked: ["f"]), .misconfigured),
        (BadHolidayTable(line: 1, problem: "p"), .misconfigured),
        (SecretsExposed(path: "f"), .misconfigured),
        (ChannelsNotReady(missing: ["p"]), .misconfigured),
        (DeliveryFailed("r"), .other),
        (RecipientsFailing(recipients: [.mail("a@b.example")]), .other),
        (WatcherSilent(lastEnd: nil, age: .zero), .other),
        (BrokenLiftChain(type: "T", schemaVersion: 2, versions: []), .misconfigured),
        (StoreIOFailure(reporter: .sqlite, code: 11, message: "corrupt"), .brokenIntegrity),
        (StoreIOFailure(reporter: .sqlite, code: 26, message: "no database"), .brokenIntegrity),
        (StoreIOFailure(reporter: .sqlite, code: 8, message: "read-only"), .forbidden),
        (StoreIOFailure(reporter: .system, code: EACCES, message: "refused"), .forbidden),
        (StoreIOFailure(reporter: .system, code: EROFS, message: "read-only"), .forbidden),
        (StoreIOFailure(reporter: .sqlite, code: 13, message: "full"), .other),
        (StoreIOFailure(reporter: .system, code: ENOSPC, message: "full"), .other),
        // Code 11 is EAGAIN to the system and only to SQLite damage.
        (StoreIOFailure(reporter: .system, code: 11, message: "again"), .other),
        (NothingToErase(subject: "K-1"), .badInput),
        (NotCheckpointed(position: 2, last: 1), .badInput),
        (CheckpointRefused(place: "f", reason: "r"), .badInput),
        (VerifierKeyMalformed(text: "k", expected: "e"), .badInput),
        (NoteMalformed(line: 1, expected: "e", found: "f"), .badInput),
        (NoteNameInvalid(text: ""), .badInput),
        (TreeHeadMalformed(line: 1, expected: "e", found: "f"), .badInput),
        (OlderStore(folder: "f", found: 3, supported: 4), .misconfigured),
        (StoreReadOnly(folder: "f", objections: ["o"]), .misconfigured),
        (MasterKeyMissing(place: "f"), .misconfigured),
        (WrongMasterKey(place: "f", needed: "a", found: "b"), .misconfigured),
        (MasterKeyExposed(path: "f", mode: 0o644), .misconfigured),
        (MasterKeyUnreadable(path: "f"), .misconfigured),
        (MasterKeyNotReplaceable(place: "f"), .misconfigured),
        (VaultMissing(path: "f"), .misconfigured),
        (KeyNotInVault(number: 1), .misconfigured),
        (IntegrityBroken(count: 1, first: Damage("entry 1", "d")), .brokenIntegrity),
        (TracesLeft(found: [TraceFound(name: "n", file: "f", offset: 0)]), .brokenIntegrity),
        (TraceFound(name: "n", file: "f", offset: 0), .brokenIntegrity),
        (CompactRangeMalformed(count: 1, size: nil), .brokenIntegrity),
        (LeafNotInTree(index: 1, size: 1), .brokenIntegrity),
        (SigningKeyMalformed(count: 1), .brokenIntegrity),
        (InclusionRefuted(index: 1, size: 1, reason: .outside), .brokenIntegrity),
        (NoteKeyUnknown(signatures: [], key: verifier), .brokenIntegrity),
        (NoteSignatureWrong(key: verifier), .brokenIntegrity),
        (BackupNotFound(folder: "f"), .notFound),
        (BackupDamaged(file: "f", reason: "r"), .brokenIntegrity),
        (NewerBackup(folder: "f", found: 2, supported: 1), .misconfigured),
        (BackupOfAnotherLog(folder: "f", reason: "r"), .badInput),
        (GapNotAccepted(position: 1, reason: "r"), .brokenIntegrity),
        (ArchiveLineMalformed(field: "f"), .brokenIntegrity),
        (VaultOfAnotherStore(path: "f", expected: "a", found: "b"), .badInput),
        (StudyKeyMissing(path: "f"), .notFound),
        (StudyKeyExposed(path: "f", mode: 0o644), .misconfigured),
        (StudyKeyUnreadable(path: "f"), .misconfigured),
        (PseudonymsCollide(keyFingerprint: "f"), .misconfigured),
        (TooFewCases(needed: 10), .forbidden),
        (AccessRefused(.unknownToken), .forbidden),
        (LockedOut(isFirst: true, systemUser: nil), .badInput),
        (NobodyNamed(operation: "o"), .badInput),
        (IdentityTokenRefused(.wrongSignature), .forbidden),
        (IdentityTokenRefused(.unusableKeys(file: "f", "w")), .misconfigured),
        (ExportNotFound(folder: "f"), .notFound),
        (NewerExport(folder: "f", found: 2, supported: 1), .misconfigured),
        (ExportChanged(count: 1, first: "d"), .brokenIntegrity),
        (AuditMissing(path: "f"), .misconfigured),
        (AuditOfAnotherStore(path: "f", expected: "a", found: "b"), .misconfigured),
        (AuditCutShort(path: "f", noted: 2, found: 1), .brokenIntegrity),
        (
            AuditUnusable(path: "f", cause: StoreIOFailure(reporter: .sqlite, code: 26, message: "no database")),
            .brokenIntegrity
        ),
        (AuditUnusable(path: "f", cause: StoreIOFailure(reporter: .sqlite, code: 8, message: "read-only")), .forbidden),
        (AuditUnusable(path: "f", cause: StoreIOFailure(reporter: .sqlite, code: 13, message: "full")), .other),
        (AccessDenied(asked: "see needs", denial: .notNeeded, who: "ME-3"), .forbidden),
        (NotThatActor(actor: "ME-3", wanted: "CM-1"), .forbidden),
        (StoreWithoutFiles(), .other),
        (StoreClosed(folder: "f"), .other),
        (IntakeWithoutReceipt(), .other),
        (CancellationError(), .other),
    ]

    @Test(arguments: sorted.indices)
    func `an error is of the kind that a command reports`(index: Int) {
        let (error, failure) = Self.sorted[index]
        #expect(Failure(error) == failure)
    }

    @Test func `no error of Casework or of the log is left out`() throws {
        let declared = try Set(["Casework", "Ledger"].flatMap(Self.errors))
        let listed = Set(Self.sorted.map { String(describing: type(of: $0.0)) })
        #expect(declared.count > 15)
        #expect(declared.subtracting(listed).subtracting(["Rehearsed"]) == [])
    }

    /// The names of the errors that the sources of a module declare.
    private static func errors(of module: String) throws -> [String] {
        let folder = URL(filePath: #filePath).appending(path: "../../../Sources/\(module)").standardizedFileURL
            .resolvingSymlinksInPath()
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path())
            .filter { $0.hasSuffix(".swift") }
            .flatMap { path in
                let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
                return text.matches(of: /struct (\w+): (?:\w+, )*Error\b/).map { String($0.1) }
            }
    }
}
