/// A checkpoint whose signature is good, and where it is held.
struct HeldCheckpoint {
    let place: String
    let head: TreeHead

    /// Reads a signed note.
    /// - Throws: ``CheckpointRefused`` if it is not signed by the key of this log, or is about another one.
    init(_ note: String, in place: String, signedBy verifier: VerifierKey) throws(CheckpointRefused) {
        self.place = place
        do {
            let note = try SignedNote(note)
            try note.verify(with: verifier)
            head = try TreeHead(note.text)
        } catch {
            throw CheckpointRefused(place: place, reason: "\(error)")
        }
        guard head.origin == verifier.name else {
            throw CheckpointRefused(
                place: place, reason: "it is about \(head.origin), and this log is \(verifier.name)")
        }
    }
}

/// A checkpoint cannot be compared with this log.
public struct CheckpointRefused: Error, Hashable, CustomStringConvertible {
    /// Where it is held.
    public let place: String
    /// Why, in words.
    public let reason: String

    /// Says which checkpoint it is, and why.
    public init(place: String, reason: String) {
        self.place = place
        self.reason = reason
    }

    public var description: String { "the checkpoint in \(place) is not one of this log: \(reason)" }
}
