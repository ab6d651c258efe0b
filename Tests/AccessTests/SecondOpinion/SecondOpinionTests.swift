import Access
import Foundation
import Projections
import Specifications
import Testing

@Suite struct `Decided a second time` {
    static let seed = SeededGenerator.printedSeed(for: "SecondOpinion")
    /// How many requests are drawn: more with THROUGHCARE_REQUESTS, as `scripts/access` does.
    static let requests =
        ProcessInfo.processInfo.environment["THROUGHCARE_REQUESTS"].flatMap { Int($0) } ?? 20_000

    @Test func `both evaluators answer every request alike`() throws {
        let opinion = SecondOpinion(try WrittenPolicy())
        var requests = RandomRequests(seed: Self.seed)
        var answers: [String: Int] = [:]
        var differences: [String] = []
        for _ in 0..<Self.requests {
            let request = requests.next()
            let first = Access.decide(request).inWords
            let second = opinion.answer(to: Question(request))
            answers[
                String(first.prefix { $0 != " " }) + (first.hasPrefix("deny") ? String(first.dropFirst(4)) : ""),
                default: 0] += 1
            if first != second { differences.append("\(first), but \(second): \(request)") }
        }
        #expect(differences.count == 0, "THROUGHCARE_SEED=\(Self.seed): \(differences.prefix(3))")
        // Requests of which none met a rule would prove nothing of it.
        for denial in Denial.allCases { #expect(answers["deny \(denial.rawValue)", default: 0] > 0, "\(denial)") }
        #expect(answers["permit", default: 0] > Self.requests / 50)
    }
}

extension Decision {
    /// Such as `permit O S`, or `deny not_shared`.
    var inWords: String {
        switch self {
        case .permit(let fields): (["permit"] + fields.tags.map(\.rawValue).sorted()).joined(separator: " ")
        case .deny(let denial): "deny \(denial.rawValue)"
        }
    }
}
