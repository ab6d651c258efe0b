internal import Access

extension Casework {
    /// Lets somebody have what was exported for a study: whoever may export may, and it is written down.
    /// - Throws: ``AccessDenied``, what the trail throws.
    public func handOverStudy() throws { try door.admit(.study) }
}
