import Almanac
import Casework
import Foundation
import Projections
import Testing

@testable import Web

@Suite struct CasesQuestionTests {
    private func question(_ query: [String: String]) -> CasesQuestion { CasesQuestion { query[$0] } }

    @Test(arguments: [
        [:], ["within": "12"], ["within": "2", "phase": "final_week", "lead": "A & B", "sort": "alerts"],
        ["actor": "CM-21", "as": "board"], ["page": "3"],
    ])
    func `the address of a question asks the same question`(query: [String: String]) throws {
        let asked = question(query)
        let parts = asked.address.split(separator: "?").dropFirst().first?.split(separator: "&") ?? []
        let read = parts.reduce(into: [String: String]()) { query, part in
            let pair = part.split(separator: "=")
            query[String(pair[0])] = String(pair[1]).removingPercentEncoding
        }
        #expect(read == query && question(read) == asked)
    }

    @Test(arguments: [["within": "3"], ["phase": "soon"], ["sort": "x"], ["as": "x"], ["page": "-1"]])
    func `what is not understood counts as not asked`(query: [String: String]) {
        #expect(question(query) == question([:]))
    }

    @Test func `weeks are counted from the moment`() {
        let moment = Instant(milliseconds: 0)
        #expect(question(["within": "2"]).query(at: moment).releaseBy == moment + .days(14))
        #expect(question([:]).query(at: moment).releaseBy == nil)
    }
}
