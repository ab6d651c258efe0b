internal import Events

/// What may be told of an event type: its name, the fields that hold one word of a closed list, and what it is about.
struct ToldActivity {
    /// Fields with one word each, in their order.
    let words: [(field: String, known: Set<String>)]
    /// Fields that name something the case has, such as a goal.
    let objects: [(field: String, kind: String)]

    /// By wire name; what is missing here is never told.
    static let all: [String: ToldActivity] = {
        let areas = EventArea.all.filter { !hiddenAreas.contains($0.folder) }
        let types = areas.flatMap(\.types).filter { $0.streams.contains(.case) && !hiddenTypes.contains($0.name) }
        return Dictionary(types.map { ($0.name, ToldActivity($0)) }) { first, _ in first }
    }()

    /// Areas in which everything is restricted, comes from relatives, or tells of the record or its readers and not of the case.
    private static let hiddenAreas: Set<String> = ["Access", "Alerts", "Family", "Intelligence", "Record", "Staff"]
    /// What staff perceived, and what single persons out.
    private static let hiddenTypes: Set<String> = [ObservationRecorded.name, ProfileRecorded.name]

    /// What cases have, by the field that names it.
    private static let kinds = [
        "actionId": "action", "arrangementId": "arrangement", "benefitId": "benefit", "breachId": "breach",
        "conditionId": "condition", "enrolmentId": "enrolment", "goalId": "goal", "handoverId": "handover",
        "housingId": "housing", "needId": "need", "pickupId": "pickup", "requestId": "request", "shareId": "share",
    ]
    /// The kinds of things that cases have, in order; a release is no field's.
    static let objectKinds = ["release"] + kinds.values.sorted()

    private init(_ type: any Event.Type) {
        words = type.shapeFields.compactMap { field in
            guard case .words(let words, _) = field.kind, field.name != "marking" else { return nil }
            return (field.name, Set(words))
        }
        objects = type.shapeFields.compactMap { field in Self.kinds[field.name].map { (field.name, $0) } }
    }
}
