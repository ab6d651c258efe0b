import Events
import Projections
import Specifications

/// Rows of lists that are folded from other streams than the case's.
extension CaseStory {
    /// The history of a stream of the story.
    func history(of stream: String) throws -> History {
        try History(try entries().filter { $0.stream.description == stream })
    }

    func directoryRow(_ actor: ActorRef) throws -> DirectoryRow {
        DirectoryRow(of: actor, try history(of: "actor/\(actor)"))
    }

    func partnershipRow(_ name: String) throws -> PartnershipRow {
        PartnershipRow(of: name, try history(of: "partnership/\(name)"))
    }
}
