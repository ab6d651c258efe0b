internal import Almanac
internal import Casework
internal import Events
internal import Projections

/// From where in time somebody wants to look.
struct AskedVantage: Sendable {
    private let asOf: Moment?
    private let knownAt: Moment?
    private let position: Int64?

    /// - Parameter prefix: What stands before the names of the parameters, such as `from`.
    /// - Throws: ``Problem`` 400 for two ways to say what was known.
    init(_ enquiry: Enquiry, _ prefix: String = "") throws(Problem) {
        func named(_ name: String) -> String {
            prefix.isEmpty ? name : prefix + name.prefix(1).uppercased() + name.dropFirst()
        }
        asOf = enquiry.query(named("asOf")).flatMap { try? Moment(parsing: $0) }
        knownAt = enquiry.query(named("knownAt")).flatMap { try? Moment(parsing: $0) }
        position = enquiry.query(named("position")).flatMap { Int64($0) }
        guard knownAt == nil || position == nil else {
            throw .badParameter(named("position"), "not both, knownAt and it")
        }
    }

    /// The vantage, with dates meant in the zone of a case.
    /// - Throws: what the application throws.
    func vantage(of caseRef: CaseRef?, in casework: Casework) throws -> Vantage {
        let recorded = try position.map { try casework.recordedAt($0) }
        return Vantage(
            asOf: try instant(asOf, of: caseRef, in: casework),
            knownAt: try recorded ?? instant(knownAt, of: caseRef, in: casework))
    }

    private func instant(_ moment: Moment?, of caseRef: CaseRef?, in casework: Casework) throws -> Instant? {
        switch moment {
        case nil: nil
        case .instant(let instant)?: instant
        case .day?: moment?.last(in: try caseRef.map { try casework.zone(of: $0) } ?? .utc)
        }
    }
}
