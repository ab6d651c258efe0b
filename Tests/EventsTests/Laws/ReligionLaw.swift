import Events
import Testing

/// The vocabulary speaks of religion only where it says what must be arranged, and who somebody is who does so.
struct ReligionLaw {
    /// A name or a word of the vocabulary that speaks of religion, by where it stands; to add one here is to justify it.
    static let allowed: Set<String> = [
        "ActorRegistered.agencyKind: faith_org", "ActorRegistered.kind: faith", "ArrangementConfirmed.domain: faith",
        "ArrangementFailed.domain: faith", "AssessmentCompleted.needs: faith_meaning",
        "CaseOpened.forums.required: faith_org", "CaseOpened.requiredPlanDomains: faith_meaning",
        "ConsentRecorded.scope: pastoral", "GoalSet.domain: faith_meaning", "HandoverOffered.fromRole: chaplain",
        "HandoverOffered.fromRole: faith_counsellor", "HandoverOffered.toRole: chaplain",
        "HandoverOffered.toRole: faith_counsellor", "InformationRequested.category: pastoral",
        "InformationShared.category: pastoral", "InformationShared.recipientKinds: faith_org",
        "LeadAgencyDesignated.agencyKind: faith_org", "MeetingHeld.present: faith_org",
        "MentorMatched.criteria: faith", "NeedIdentified.domain: faith", "ObservationRecorded.staffCategory: faith",
        "ObservationRecorded.thirdPartyExpectation: pastoral_confidence", "PlanDrafted.domains: faith_meaning",
        "PlanRevised.domains: faith_meaning", "ProfileRecorded.religiousNeeds", "ProgrammeEnrolled.approach: faith",
        "RoleAssigned.role: chaplain", "RoleAssigned.role: faith_counsellor", "RoleEnded.role: chaplain",
        "RoleEnded.role: faith_counsellor", "SharingAgreementRegistered.categories: pastoral",
    ]

    @Test func `no event, field or word speaks of religion but these`() {
        let found = EventCatalogue.all.flatMap { type in
            (Self.speaks(type.name) ? [type.name] : []) + Self.found(in: type.shapeFields, of: type.name)
        }
        #expect(Set(found).subtracting(Self.allowed).sorted() == [])
        #expect(Self.allowed.subtracting(found).sorted() == [])
    }

    private static func found(in fields: [FieldDescription], of owner: String) -> [String] {
        fields.flatMap { field -> [String] in
            let place = "\(owner).\(field.name)"
            return (speaks(field.name) ? [place] : []) + found(in: field.kind.innermost, at: place)
        }
    }

    private static func found(in kind: FieldKind, at place: String) -> [String] {
        switch kind {
        case .words(let words, _): words.filter(speaks).map { "\(place): \($0)" }
        case .record(let fields): found(in: fields, of: place)
        default: []
        }
    }

    /// Names have their parts in capitals, words theirs between underscores.
    private static func speaks(_ name: String) -> Bool {
        ReligiousPractice.isNamed(in: name.reduce(into: "") { $0 += ($1.isUppercase ? "_" : "") + String($1) })
    }
}
