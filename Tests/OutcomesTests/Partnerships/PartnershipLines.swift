import Almanac
import Events
import Outcomes
import Projections
import Specifications
import Testing

/// A partnership, as tests tell and ask of it.
protocol PartnershipLines {}

extension PartnershipLines {
    static var north: String { "partnership/NORTH" }

    func held(_ at: String, _ more: String = "", _ story: CaseStory = CaseStory(), forum: String = "coordination_unit")
        -> CaseStory
    {
        story.telling(at, "MeetingHeld", #"{"forum":"\#(forum)"\#(more.isEmpty ? "" : ",\(more)")}"#, in: Self.north)
    }

    func agreed() -> CaseStory {
        CaseStory().telling(
            "2026-01-10T09:00Z", "ActionAgreed",
            #"{"actionId":"A-1","ownerAgency":"PROB","dueBy":"2026-02-01T09:00Z"}"#)
    }

    func reviewed(_ kind: String, at: String, _ more: String = "", _ story: CaseStory = CaseStory()) -> CaseStory {
        story.telling(
            at, "PartnershipReviewRecorded", #"{"kind":"\#(kind)","agreementId":"AG-1"\#(more)}"#, in: Self.north)
    }

    func signed(_ fields: String, at: String = "2026-01-01T09:00Z", _ story: CaseStory = CaseStory()) -> CaseStory {
        story.telling(
            at, "SharingAgreementRegistered", #"{"agreementId":"AG-1"\#(fields.isEmpty ? "" : ",\(fields)")}"#,
            in: "agreement/AG-1")
    }

    func health(_ story: CaseStory, at now: String = "2026-03-01T09:00Z") throws -> [StudyTable] {
        var health = PartnershipHealth(at: try Instant(parsing: now))
        let all = Dictionary(grouping: try story.entries(), by: \.stream)
        for (stream, entries) in all.sorted(by: { $0.key < $1.key }) where stream.kind == .agreement {
            health.add(agreement: try History(entries))
        }
        for (stream, entries) in all where stream.kind == .actor {
            health.add(ActorRecord(ActorRef(stream.subject), try History(entries)))
        }
        for (stream, entries) in all where stream.kind == .partnership {
            health.add(partnership: stream.subject, try History(entries))
        }
        health.add(try story.file())
        return health.tables
    }
}
