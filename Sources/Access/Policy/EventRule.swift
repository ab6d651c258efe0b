public import Events
public import Projections

/// What an event type tells, and who may record it.
public struct EventRule: Hashable, Sendable {
    /// What agencies call it when they agree to share it; `nil` if no agreement speaks of it.
    public let category: SharingCategory?
    /// What kind of content it is, whatever its fields say.
    public let kind: ContentKind
    /// Who may see an entry that is not marked otherwise.
    public let tag: AccessTag
    /// Who may record it.
    public let recording: RecordingRight

    /// Whether it belongs to one case, so that nobody sees it without standing in a relation to that case.
    public let isOfCase: Bool

    init(
        _ category: SharingCategory?, _ recording: RecordingRight, kind: ContentKind = .ordinary,
        tag: AccessTag = .open,
        isOfCase: Bool = true
    ) {
        self.category = category
        self.isOfCase = isOfCase
        self.kind = kind
        self.tag = tag
        self.recording = recording
    }
}

/// Who may record events of a type.
public enum RecordingRight: Hashable, Sendable {
    /// Everybody who works on the case.
    case team
    /// On the case, these responsibilities alone, and coordinators whose agency leads it.
    case roles(Set<Role>)
    /// Whoever was granted one of these, whatever part in a case they have.
    case granted(Set<AccessRole>)
    /// The service that runs the rules; people only answer what it found.
    case watcher
    /// Nobody by hand: the program writes it while it does something else.
    case nobody
}
