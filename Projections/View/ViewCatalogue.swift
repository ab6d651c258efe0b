/// The views, in the order of their names, one line each.
public enum ViewCatalogue {
    public static let all: [any View.Type] = [
        CaseTimeline.self,
        ContactSheet.self,
        CoverageStrip.self,
        MyWork.self,
        ReleaseReadiness.self,
        SharingLedger.self,
    ]

    /// The views of one case that need nothing but what is on record.
    public static var ofCases: [any CaseView.Type] { all.compactMap { $0 as? any CaseView.Type } }
}
