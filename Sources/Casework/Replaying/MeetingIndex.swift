internal import Events
internal import Ledger
internal import Synchronization

/// Which partnerships ever talked about which cases, so that whoever asks about one case need not read all their meetings.
///
/// It says too much rather than too little: what was corrected or erased since stays in it.
final class MeetingIndex: Sendable {
    private struct State {
        /// The position up to which the log was looked through.
        var upTo: Int64 = 0
        var streams: [CaseRef: Set<StreamName>] = [:]
    }

    private let state = Mutex(State())

    /// The partnerships that talked about a case, in the order of their names.
    func partnerships(talkingAbout caseRef: CaseRef, in reader: CaseReader) throws -> [StreamName] {
        try state.withLock { state in
            try Self.update(&state, from: reader)
            return state.streams[caseRef, default: []].sorted()
        }
    }

    private static func update(_ state: inout State, from reader: CaseReader) throws {
        let head = try reader.log.head.position
        guard head > state.upTo else { return }
        let changed =
            state.upTo == 0
            ? try reader.log.streams(of: .partnership)
            : try reader.log.streams(writtenAfter: state.upTo).filter { $0.kind == .partnership }
        for stream in changed {
            for logged in try reader.log.entries(Selection(stream: stream, after: state.upTo)) {
                for caseRef in cases(in: try reader.catalogue.open(logged).event) {
                    state.streams[caseRef, default: []].insert(stream)
                }
            }
        }
        state.upTo = head
    }

    /// The cases that a meeting talked about, or may have according to a correction.
    private static func cases(in event: any Event) -> [CaseRef] {
        switch event {
        case let meeting as MeetingHeld: return meeting.cases ?? []
        case let correction as EventCorrected:
            let cases = correction.fields.members.first { $0.name == "cases" }?.value
            return cases.flatMap { try? [CaseRef](json: $0) } ?? []
        default: return []
        }
    }
}
