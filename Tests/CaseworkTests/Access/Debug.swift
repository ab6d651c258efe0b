import Events
import Testing
import Casework
@Suite struct DebugWho {
    @Test func who() throws {
        let office = try OpenHouse.office()
        for (name, q) in Questions.ofCase {
            if let t = try? q(office.casework.asking(Asking(as: "CH-2"))), t.contains(OpenHouse.address) { print("LEAK", name) }
        }
    }
}
