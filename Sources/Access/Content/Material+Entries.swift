public import Events
internal import Projections

extension Material {
    /// What an entry is, as far as that decides who may see it.
    ///
    /// - Parameters:
    ///   - logged: The entry as the log keeps it.
    ///   - attributes: What its envelope says.
    ///   - event: What it says; needed for ``EntryContent/typesToOpen`` alone.
    ///   - isOverdue: Whether the day is over by which somebody had to look at it again.
    public init(
        _ logged: LoggedEntry, _ attributes: Attributes, _ event: (any Event)? = nil, isOverdue: Bool = false
    ) {
        let isOpened = EntryContent.typesToOpen.contains(logged.type) && !(event is ErasedEvent)
        self.init(
            ofType: logged.type, attributes, isOpened ? event?.data : nil, isOverdue: isOverdue, lacksGround: false)
    }

    /// What an entry is, with the corrections that hold.
    public init(of entry: Entry, isOverdue: Bool = false) {
        self.init(entry.logged, entry.attributes, entry.event, isOverdue: isOverdue)
    }

    /// What is to be recorded.
    public init(recording event: some Event, _ attributes: Attributes) {
        self.init(
            ofType: Swift.type(of: event).name, attributes, event.data, isOverdue: false,
            lacksGround: RecordingGround.isMissing(for: event, attributes))
    }

    /// What is corrected or withdrawn: still of the type and origin of the entry, because those decide who may amend it.
    public func amended(by amendment: some Event, _ attributes: Attributes) -> Material {
        Material(
            subject, tags: tags, kind: kind, category: category, marking: marking, origin: origin,
            lacksGround: RecordingGround.isMissing(for: amendment, attributes))
    }

    /// What an entry about another entry is: whoever may not see that one does not see this one.
    public func following(_ target: Material) -> Material {
        let isTighter = target.kind.isTighter(than: kind)
        return Material(
            subject, tags: target.tags.contains(.open) ? tags : target.tags, kind: isTighter ? target.kind : kind,
            category: isTighter || category == nil ? target.category : category,
            marking: marking == .open ? target.marking : marking, origin: target.origin,
            isOverdue: isOverdue || target.isOverdue, lacksGround: lacksGround)
    }

    private init(
        ofType type: String, _ attributes: Attributes, _ data: JSON?, isOverdue: Bool, lacksGround: Bool
    ) {
        let content = EntryContent(ofType: type, attributes, data)
        let marking = attributes.marking ?? .open
        self.init(
            type, tags: [content.tag.stricter(than: marking.tag)], kind: content.kind, category: content.category,
            marking: marking,
            origin: Origin(actor: attributes.recordedBy, agency: attributes.agency, role: attributes.role?.word),
            isOverdue: isOverdue, lacksGround: lacksGround)
    }
}

extension Attributes.Marking {
    /// Who may see what is marked like this.
    fileprivate var tag: AccessTag {
        switch self {
        case .open: .open
        case .sensitive: .sensitive
        case .protected: .protected
        }
    }
}
