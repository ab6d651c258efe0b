import Almanac
import Events
import Projections
import Specifications
import Testing
import Watcher

/// Whatever is found and whatever people answer: nothing is said twice, nothing is lost, nothing stays quiet for ever.
struct AlertLifeLaw {
    static let seed = SeededGenerator.printedSeed(for: "AlertLifeLaw")
    static let stories = 80

    /// What happened in all stories, so that a law that never came to anything is noticed.
    private struct Counts { var (raised, superseded, dismissed, snoozed, woken) = (0, 0, 0, 0, 0) }

    @Test func `over all sequences of runs and answers the stream says what the rules found`() throws {
        var generator = SeededGenerator(seed: Self.seed)
        var counts = Counts()
        for number in 0..<Self.stories {
            try live(number, &counts, using: &generator)
        }
        let comment: Comment = "THROUGHCARE_SEED=\(Self.seed), \(counts)"
        #expect(counts.raised > Self.stories && counts.dismissed > Self.stories / 4, comment)
        #expect(counts.superseded > 0 && counts.snoozed > Self.stories / 4 && counts.woken > 0, comment)
    }

    private func live(_ number: Int, _ counts: inout Counts, using generator: inout SeededGenerator) throws {
        var story = RandomStory.make(using: &generator)
        var diary = AlertDiary()
        var moment = RandomStory.known
        for run in 0..<10 {
            let comment: Comment = "THROUGHCARE_SEED=\(Self.seed), story \(number), run \(run) at \(moment)"
            moment = moment + .minutes(Int.random(in: 60...8_000, using: &generator))
            if generator.chance(oneIn: 4) { story = moved(story, at: moment, using: &generator) }
            let found = try story.evaluation(at: moment.description).alerts
            for change in diary.book.changes(to: found) {
                count(change, &counts)
                diary.write(change, at: moment)
            }
            expectTold(found, in: diary, comment)
            try expectAwake(diary, at: moment, &counts, comment)
            answer(found, in: &diary, at: moment, &counts, using: &generator)
        }
    }

    /// The open alerts are those found that nobody set aside, once each, as grave as they are, of the episode that counts.
    private func expectTold(_ found: [OpenAlert], in diary: AlertDiary, _ comment: Comment) {
        let book = diary.book
        #expect(book.changes(to: found) == [], comment)
        let open = diary.history.openAlerts
        #expect(Set(open.map(\.event.subject)).count == open.count, comment)
        let told = book.leaving(found)
        #expect(Set(told.map(\.key)) == Set(book.open.keys), comment)
        for alert in told {
            #expect(book.open[alert.key]?.severity == alert.severity, comment)
            #expect(book.open[alert.key]?.episode == alert.episode || alert.episode == nil, comment)
        }
        for alert in found where book.open[alert.key] == nil {
            let set = book.dismissed[alert.key]
            #expect(set.map { $0.severity >= alert.severity && $0.evidence == Set(alert.evidence) } == true, comment)
        }
    }

    /// Nothing is quiet after its snooze is over, or after it became graver.
    private func expectAwake(
        _ diary: AlertDiary, at moment: Instant, _ counts: inout Counts, _ comment: Comment
    ) throws {
        for alert in diary.history.openAlerts {
            let last = alert.entries.last { $0.event is AlertAcknowledged }
            guard let answer = last, let until = (answer.event as? AlertAcknowledged)?.snoozeUntil else { continue }
            let hasRisen = alert.pressingSince > answer.occurred.instant
            guard hasRisen || until.start(in: .utc) <= moment else { continue }
            counts.woken += 1
            #expect(alert.attention.waitingSince(at: moment, in: .utc) != nil, comment)
            #expect(alert.attention.quietUntil(at: moment, in: .utc) == nil, comment)
        }
    }

    private func answer(
        _ found: [OpenAlert], in diary: inout AlertDiary, at moment: Instant, _ counts: inout Counts,
        using generator: inout SeededGenerator
    ) {
        let book = diary.book
        for alert in found {
            guard let standing = book.open[alert.key] else { continue }
            switch Int.random(in: 0..<6, using: &generator) {
            case 0:
                counts.dismissed += 1
                diary.append(
                    AlertClosed(
                        alertId: standing.alertId, closure: .known(.acceptedRisk), evidence: alert.evidence), at: moment
                )
            case 1:
                counts.snoozed += 1
                let until = moment + .minutes(Int.random(in: 1...10_000, using: &generator))
                diary.append(
                    AlertAcknowledged(alertId: standing.alertId, snoozeUntil: .instant(until)), at: moment)
            default: break
            }
        }
    }

    private func moved(_ story: CaseStory, at moment: Instant, using generator: inout SeededGenerator) -> CaseStory {
        let release = moment + .minutes(Int.random(in: 1_440...43_200, using: &generator))
        return story.telling(moment.description, "ReleaseDateChanged", #"{"to":"\#(release)"}"#)
    }

    private func count(_ change: AlertChange, _ counts: inout Counts) {
        switch change {
        case .raised: counts.raised += 1
        case .superseded: counts.superseded += 1
        case .changed, .cleared: break
        }
    }
}
