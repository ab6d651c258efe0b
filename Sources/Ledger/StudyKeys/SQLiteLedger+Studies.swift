extension SQLiteLedger {
    /// Where the study key of this store is if nobody names another: in its folder.
    public var studyKeyPath: String { folder.file("study.key") }

    /// The header hash of the entry at a position, which stands for everything up to there; zeros for position 0.
    /// - Throws: ``StoreIOFailure``, also if there is no entry at that position.
    public func headHash(at position: Int64) throws -> Digest32 {
        try reading { try $0.headerHash(at: position) }
    }
}
