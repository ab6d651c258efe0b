extension Denial {
    /// Why, in words for the one who asked: which rule it is, and never what it closes.
    public var inWords: String {
        switch self {
        case .roleLacks: "no role that you were granted allows it"
        case .noRelation, .shutOut: "there is no such case"
        case .notShared: "neither an agreement nor consent covers it"
        case .notNeeded: "the work of your role does not need it"
        case .notTheirs: "only those it comes from, and those whom the person agreed to, may see it"
        case .neverForAgency: "your kind of agency does not see it"
        case .intelligence: "only intelligence liaison, decision maker and inspector may see it"
        case .oneAtATime: "it is shown one at a time: ask to reveal it, and say what for"
        case .stepUp: "prove anew who you are"
        case .purposeMissing: "say what it is for"
        case .otherAgency: "another agency recorded it"
        case .lacksGround: "it lacks a second person, an assessment or an author"
        case .overdue: "nobody looked at it again in time: it is closed until somebody renews it"
        case .classified: "classified content is seen by nobody"
        }
    }
}
