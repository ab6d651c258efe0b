import Casework
import Events
import Foundation
import Ledger
import Specifications

/// A store with cases that are told alike, and folders to export into.
struct Study {
    let home: ScratchFolder
    let ledger: SQLiteLedger
    let office: Office

    /// - Parameter catalogue: What may be recorded after the cases were.
    init(cases: Int = 12, catalogue: EventCatalogue = .standard) throws {
        home = try ScratchFolder(inMemory: true)
        try SQLiteLedger.create(in: home["store"])
        ledger = try SQLiteLedger.open(home["store"])
        try Office(on: ledger, at: "2026-05-20T08:00Z").take(
            (1...max(cases, 1)).flatMap(Self.lines), keepingTimes: true)
        office = try Office(on: ledger, at: "2026-06-01T08:00Z", catalogue: catalogue)
    }

    static let canary = "zqx-canary of the wing"

    /// The life of a made-up case, with a text nobody else may read and references that nobody else has.
    private static func lines(_ number: Int) -> [String] {
        let reference = "CASEREF-\(number)"
        func line(_ type: String, _ at: String, _ data: String) -> String {
            """
            {"stream":"case/\(reference)","type":"\(type)","occurredAt":"\(at)","recordedAt":"2026-05-01T08:00:00Z",\
            "recordedBy":"ACTORREF-\(number)","agency":"AGENCYREF-\(number)","purpose":"\(canary)","data":\(data)}
            """
        }
        return [
            line(
                "CaseOpened", "2025-09-03T08:00:00Z",
                #"{"caseRef":"\#(reference)","track":"custodial_release","tz":"Europe/Paris"}"#),
            line("PersonReleased", "2025-11-06T10:17:00Z", #"{"facility":"PRISONREF-1"}"#),
            line(
                "GoalSet", "2025-11-10T09:00:00Z",
                #"{"goalId":"GOALREF-\#(number)","statement":"\#(canary)","domain":"housing","targetDate":"2026-02-17"}"#
            ),
            line(
                "ContactHeld", "2025-11-11T09:00:00Z",
                #"{"actor":"ACTORREF-\#(number)","channel":"phone","minutes":37}"#),
        ]
    }

    static var everything: StudyChoices { StudyChoices(Set(StudyExported.Format.allCases)) }

    @discardableResult
    func export(_ folder: String, _ choices: StudyChoices = everything) throws -> StudyReport {
        try office.casework.exportStudy(to: home[folder], choices)
    }

    /// The files of an export by name.
    func files(_ folder: String) throws -> [String: Data] {
        try Dictionary(
            FileManager.default.contentsOfDirectory(atPath: home[folder]).map {
                ($0, try Data(contentsOf: URL(filePath: home[folder + "/" + $0])))
            }
        ) { first, _ in first }
    }

    /// What is beside the store: folders of exports, whole or not.
    var beside: Set<String> {
        get throws {
            try Set(FileManager.default.contentsOfDirectory(atPath: home.path)).subtracting([
                "store", "store.master-key",
            ])
        }
    }

    /// The accounts of exports in the log, in order.
    var accounts: [StudyExported] {
        get throws {
            try ledger.entries(.types([StudyExported.name])).compactMap {
                try EventCatalogue.standard.open($0).event as? StudyExported
            }
        }
    }
}
