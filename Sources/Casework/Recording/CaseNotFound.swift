public import Events

/// Nothing is recorded of that case.
public struct CaseNotFound: Error, Hashable, Sendable {
    public let caseRef: CaseRef
}

extension CaseNotFound: CustomStringConvertible {
    public var description: String {
        "no case \(caseRef) in this store: `throughcare readiness` lists cases with a release ahead; check the reference"
    }
}
