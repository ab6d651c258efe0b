internal import Events

extension FamilyAndNetworkMap: CaseView {
    public init(of dossier: Dossier) {
        let file = dossier.file
        self.init(
            standpoint: dossier.standpoint, relatives: file.relatives, networks: file.supportNetworks,
            generalRestrictions: file.contactRestrictions.filter {
                $0.relative == nil && $0.isStanding(at: dossier.moment)
            },
            hasNoFamily: file.hasNoFamily)
    }

    /// The ban or order imposed last of those that hold for a relative.
    func restriction(of relative: Relative) -> ContactRestriction? {
        relative.restrictions.last { $0.isStanding(at: standpoint.moment) }
    }
}
