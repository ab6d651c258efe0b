internal import Casework
internal import Events

/// What a body says of an export.
struct ExportFields: Sendable {
    let name: String
    let choices: StudyChoices

    /// Reads a body.
    /// - Throws: ``Problem`` 422.
    init(_ json: JSON) throws(Problem) {
        let known: Set = ["name", "formats", "k", "toPosition"]
        guard let members = json.members, members.allSatisfy({ known.contains($0.name) }) else {
            throw Problem(.notRecordable, "expected an object with name, formats, k and toPosition")
        }
        guard case .string(let name)? = json["name"], ExportFolder.isPlain(name) else {
            throw Problem(.notRecordable, "expected 1 to 60 of the characters a to z, 0 to 9 and -", at: "/name")
        }
        self.name = name
        var choices = StudyChoices(Set(try Self.formats(json["formats"])))
        choices.k = try Self.number(json["k"], "/k", 5...1_000).map { Int($0) } ?? StudyChoices.usualK
        choices.toPosition = try Self.number(json["toPosition"], "/toPosition", 1...Int64.max)
        self.choices = choices
    }

    private static func formats(_ json: JSON?) throws(Problem) -> [StudyExported.Format] {
        let words = StudyExported.Format.allCases.map(\.rawValue).joined(separator: ", ")
        let problem = Problem(.notRecordable, "expected a list with some of \(words)", at: "/formats")
        guard case .array(let elements)? = json, !elements.isEmpty else { throw problem }
        return try elements.map { element throws(Problem) in
            guard case .string(let word) = element, let format = StudyExported.Format(rawValue: word) else {
                throw problem
            }
            return format
        }
    }

    private static func number(
        _ json: JSON?, _ pointer: String, _ range: ClosedRange<Int64>
    ) throws(Problem) -> Int64? {
        guard let json else { return nil }
        guard case .number(let text) = json, let number = Int64(text), range.contains(number) else {
            throw Problem(.notRecordable, "expected a whole number from \(range.lowerBound)", at: pointer)
        }
        return number
    }
}
