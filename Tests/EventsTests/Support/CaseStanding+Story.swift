import Events

extension CaseStanding {
    /// How a case stands after events of these names and fields, at the positions 1, 2 and so on.
    init(after events: [(String, String)]) {
        self.init()
        for (index, told) in events.enumerated() { note(.told(told.0, told.1, position: Int64(index + 1))) }
    }
}

extension Entry {
    /// An entry of a log with these fields.
    static func told(_ name: String, _ fields: String, position: Int64 = 1, recordedBy: String? = nil) -> Entry {
        let attributes = recordedBy.map { bytes(#"{"recordedBy":"\#($0)"}"#) } ?? []
        do {
            return try EventCatalogue.standard.open(
                .sample(name, json(fields).canonicalBytes, position: position, attributes: attributes))
        } catch { fatalError("fixture: \(error)") }
    }
}
