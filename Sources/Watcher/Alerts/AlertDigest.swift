internal import Almanac
internal import Events
public import Projections

/// News of alerts for people who must act: grouped by who that is, the gravest first.
public struct AlertDigest: Hashable, Sendable {
    /// The news in the order in which they are told.
    public let news: [AlertNotice]
    /// There were more than are told.
    public let isCutShort: Bool

    /// Puts news in order.
    public init(_ news: [AlertNotice], isCutShort: Bool = false) {
        self.news = news.sorted(by: Self.morePressing)
        self.isCutShort = isCutShort
    }

    /// How many there are of each severity, the gravest first, such as `2 urgent, 1 warning`: it tells nobody of whom.
    public var counts: String {
        let counts = Dictionary(grouping: news, by: \.severity).sorted { $0.key > $1.key }
        return counts.map { "\($0.value.count) \($0.key.rawValue)" }.joined(separator: ", ")
    }

    /// The news in lines; none if there are none.
    ///
    /// - Parameter limit: At most so many are told, and then how many more there are; `nil` for all.
    public func lines(limit: Int? = nil) -> [TextLine] {
        let told = Array(news.prefix(limit ?? news.count))
        let groups = Dictionary(grouping: told, by: Self.addressees)
        // The first of a group is its gravest, so groups come in the order of their first.
        var lines: [TextLine] = []
        var seen: Set<String> = []
        for addressees in told.map(Self.addressees) where seen.insert(addressees).inserted {
            lines += (lines.isEmpty ? [] : [.blank]) + [TextLine(addressees, .heading)]
            lines += (groups[addressees] ?? []).flatMap(Self.lines)
        }
        if told.count < news.count { lines += [.blank, TextLine("and \(news.count - told.count) more")] }
        if isCutShort { lines += [.blank, TextLine("and more: `throughcare alerts --all` lists what is open")] }
        return lines
    }

    private static func addressees(of news: AlertNotice) -> String {
        news.mustAct.isEmpty ? "nobody is named to act" : "to act: \(news.mustAct.joined(separator: ", "))"
    }

    private static func lines(of news: AlertNotice) -> [TextLine] {
        let former = news.former.map { ", was \($0.rawValue)" }
        let about = news.about.isEmpty ? "" : " (\(news.about))"
        let head =
            "\(news.severity.rawValue)\(former ?? "")  \(news.caseRef?.rawValue ?? news.about)  \(news.title)\(about)"
        let due = news.dueBy.map { "by \(SpokenTime(in: news.zone).shortMoment($0))" }
        let todo = [due, news.remedy].compactMap { $0 }.joined(separator: ": ")
        return [TextLine(head, news.severity >= .urgent ? .alert : .plain)]
            + [news.summary, todo].compactMap { $0 }.filter { !$0.isEmpty }.map { TextLine("    \($0)") }
    }

    private static func morePressing(_ left: AlertNotice, _ right: AlertNotice) -> Bool {
        if left.severity != right.severity { return left.severity > right.severity }
        let (leftDue, rightDue) = (due(left), due(right))
        if leftDue != rightDue { return leftDue < rightDue }
        return (left.caseRef?.rawValue ?? "", left.rule, left.about) < (
            right.caseRef?.rawValue ?? "", right.rule, right.about
        )
    }

    private static func due(_ news: AlertNotice) -> Instant { news.dueBy?.last(in: news.zone) ?? .latest }
}
