public import Events

extension IntelligencePointer {
    /// How high the owner puts the capability, as last said; `nil` if it never said.
    public var capability: Term<IntelligenceLevel>? { newest(\.capability, else: \.capability) }
    /// How high the owner puts the intent, as last said; `nil` if it never said.
    public var intent: Term<IntelligenceLevel>? { newest(\.intent, else: \.intent) }
    /// How high the owner puts the engagement, as last said; `nil` if it never said.
    public var engagement: Term<IntelligenceLevel>? { newest(\.engagement, else: \.engagement) }
    /// How closely the owner watches, as last said; `nil` if it never said.
    public var monitoringLevel: Term<IntelligenceReferenceRecorded.MonitoringLevel>? {
        newest(\.monitoringLevel, else: \.monitoringLevel)
    }

    /// Whether the owner gave any level; a level that it calls unknown is none.
    public var hasLevel: Bool {
        [capability, intent, engagement].contains { level in level.map { !($0 == .unknown) } ?? false }
    }

    /// Whether the owner said who is threatened; a party that it calls unknown is none.
    public var hasThreatenedParty: Bool { record?.event.threatTo.map { !($0 == .unknown) } ?? false }

    private func newest<Value>(
        _ reviewed: KeyPath<IntelligenceReviewed.Levels, Value?>,
        else recorded: KeyPath<IntelligenceReferenceRecorded, Value?>
    ) -> Value? {
        let later = reviews.filter { review in record.map { review.happened(after: $0) } ?? true }
        return later.reversed().lazy.compactMap { $0.event.newLevels?[keyPath: reviewed] }.first
            ?? record?.event[keyPath: recorded]
    }
}
