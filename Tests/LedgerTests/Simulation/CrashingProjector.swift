import Events
import Ledger

/// The rows of ``NotesProjector``, each time a moment at which a process might end in the middle of a transaction.
struct CrashingProjector: Projector {
    let crash: CrashPoint
    private let projector = NotesProjector()

    init(_ crash: CrashPoint) { self.crash = crash }

    var views: [StoredView] { projector.views }
    var kind: StreamKind { projector.kind }
    var types: Set<String> { projector.types }

    func rows(of stream: StreamName, _ entries: [LoggedEntry]) throws -> [ViewRow] {
        crash.pass()
        return try projector.rows(of: stream, entries)
    }
}
