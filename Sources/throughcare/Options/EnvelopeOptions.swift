internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

/// What the envelope says beside what and when.
struct EnvelopeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Who records it.", valueName: "actor"))
    var by: String?

    @Option(help: ArgumentHelp("The agency the recorder acts for.", valueName: "agency"))
    var agency: String?

    @Option(help: ArgumentHelp("The role the recorder acts in, such as case_manager.", valueName: "role"))
    var role: String?

    @Option(help: ArgumentHelp("How it was obtained, such as told_by_person.", valueName: "words"))
    var how: String?

    @Option(help: ArgumentHelp("Where it was perceived or received.", valueName: "place"))
    var `where`: String?

    @Option(help: ArgumentHelp("A fact, or an assessment: a judgement with its author.", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("How widely it may be seen: open, sensitive or protected.", valueName: "marking"))
    var marking: String?

    @Option(help: ArgumentHelp("What it is held for.", valueName: "words"))
    var purpose: String?

    @Option(
        help: ArgumentHelp(
            "On what it may be held: agreement, statute, consent or vital interest.", valueName: "words"))
    var legalBasis: String?

    @Option(help: ArgumentHelp("When it must be looked at again.", valueName: "date"))
    var reviewBy: String?

    @Option(help: ArgumentHelp("What it belongs to, such as a meeting.", valueName: "id"))
    var correlation: String?

    @Option(help: ArgumentHelp("What led to it.", valueName: "id"))
    var causation: String?

    /// The envelope, checked as an import checks it.
    /// - Throws: ``BadInput`` for what the envelope cannot hold.
    func attributes() throws(BadInput) -> Attributes {
        do throws(FieldProblem) {
            return try Attributes(json: TextBoundary.admit(given))
        } catch {
            throw BadInput(
                field: Self.options[error.path] ?? "--\(error.path)", expected: error.expected, found: error.found,
                advice: "correct the option, or leave it away if it is unknown")
        }
    }

    private var given: JSON {
        let provenance = JSON.record(["where": `where`.map(JSON.string), "how": how.map(JSON.string)])
        return .record([
            "recordedBy": by.map(JSON.string), "agency": agency.map(JSON.string), "role": role.map(JSON.string),
            "provenance": `where` == nil && how == nil ? nil : provenance, "kind": kind.map(JSON.string),
            "marking": marking.map(JSON.string), "purpose": purpose.map(JSON.string),
            "legalBasis": legalBasis.map(JSON.string), "reviewBy": reviewBy.map(JSON.string),
            "correlationId": correlation.map(JSON.string), "causationId": causation.map(JSON.string),
        ])
    }

    /// The options whose names are not those of the fields.
    private static let options = [
        "recordedBy": "--by", "provenance.where": "--where", "provenance.how": "--how", "legalBasis": "--legal-basis",
        "reviewBy": "--review-by", "correlationId": "--correlation", "causationId": "--causation",
    ]
}
