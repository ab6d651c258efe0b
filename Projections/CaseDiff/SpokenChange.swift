internal import Events

/// One change of a view in a line, such as `needs N-1, state: open → met`.
struct SpokenChange {
    let change: JSONChange
    let value: SpokenValue

    var words: String {
        let place = value.words(change.path)
        switch (change.from, change.to) {
        case (nil, let new?): return "\(place): new\(details(new))"
        case (let old?, nil): return "\(place): no longer there\(details(old))"
        case (.withheld?, .withheld?): return "\(place): changed, restricted"
        case (.array(let old)?, .array(let new)?): return "\(place): \(words(from: old, to: new))"
        case (let old, let new): return "\(place): \(words(old)) → \(words(new))"
        }
    }

    private func words(_ json: JSON?) -> String { value.words(json ?? .null, of: change.path.names.last) }

    /// What came or went, without what already stands in the path.
    private func details(_ json: JSON) -> String {
        guard case .element(let values, _)? = change.path.steps.last, let members = json.members else {
            return ", \(value.words(json))"
        }
        let others = members.filter { !values.contains($0.value) || $0.value == .null }
        let isBare = others.allSatisfy { $0.value == .null || $0.value == .array([]) }
        return isBare ? "" : ", \(value.words(.object(others)))"
    }

    /// What a list gained and lost, or both lists if only their order is another.
    private func words(from old: [JSON], to new: [JSON]) -> String {
        let gained = new.filter { !old.contains($0) }
        let lost = old.filter { !new.contains($0) }
        guard !gained.isEmpty || !lost.isEmpty else { return "\(words(.array(old))) → \(words(.array(new)))" }
        let told = [("now also", gained), ("no longer", lost)].filter { !$0.1.isEmpty }
        return told.map { "\($0.0) \(words(.array($0.1)))" }.joined(separator: "; ")
    }
}
