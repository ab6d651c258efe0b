extension CaseStanding {
    /// Why a case that goes without custody cannot have `what`; `nil` if it can.
    ///
    /// A later arrest begins with a transfer, or with another track under which the case is opened again.
    func refusal(ofGateFor what: String) -> Refusal? {
        guard let track, !track.isCustodial, !wasTransferred else { return nil }
        return Refusal(
            "the case goes without custody (\(track.inWords)), so there is no \(what)",
            advice: "after an arrest record CaseTransferred, or CaseOpened with `reopens` and another track, first",
            by: .custodyBeforeGate, because: opening)
    }
}
