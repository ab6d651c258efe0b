import Access
import Almanac
import Events
import Testing

@Suite struct `Who may do what` {
    @Test func `nobody without a role may do anything`() {
        for operation in Operation.allCases {
            let nobody = Principal(actor: "PO-02", roles: [])
            let request = AccessRequest(nobody, operation, Material("needs"), at: Instant(milliseconds: 0))
            #expect(Access.decide(request) == .deny(.roleLacks))
        }
    }
}
