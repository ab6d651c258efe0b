internal import Events

/// The pointers to intelligence held elsewhere: whether each may be relied on, and which decisions did. No content.
public struct IntelligenceLedger: Sendable {
    public let standpoint: Standpoint
    /// In the order they were first named.
    public let pointers: [IntelligencePointer]
}
