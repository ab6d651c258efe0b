internal import Events

extension IntelligenceLedger: CaseView {
    public init(of dossier: Dossier) {
        self.init(standpoint: dossier.standpoint, pointers: dossier.file.pointers)
    }
}
