import Testing

@testable import Web

@Suite struct RateLimitTests {
    @Test func `somebody may ask so often a minute, and others are not held up by it`() {
        let (limit, now) = (RateLimit(perMinute: 60), ContinuousClock.now)
        for _ in 1...60 { #expect(limit.wait(of: "one", at: now) == nil) }
        #expect(limit.wait(of: "one", at: now) == 1)
        #expect(limit.wait(of: "two", at: now) == nil)
        #expect(limit.wait(of: "one", at: now + .milliseconds(900)) == 1)
        #expect(limit.wait(of: "one", at: now + .milliseconds(1_100)) == nil)
        #expect(limit.wait(of: "one", at: now + .milliseconds(1_200)) == 1)
        for _ in 1...60 { #expect(limit.wait(of: "one", at: now + .seconds(120)) == nil) }
        #expect(limit.wait(of: "one", at: now + .seconds(120)) == 1)
    }

    @Test func `who asks seldom is told for how long they must wait`() {
        let (limit, now) = (RateLimit(perMinute: 2), ContinuousClock.now)
        #expect(limit.wait(of: "one", at: now) == nil)
        #expect(limit.wait(of: "one", at: now) == nil)
        #expect(limit.wait(of: "one", at: now) == 30)
        #expect(limit.wait(of: "one", at: now + .seconds(10)) == 20)
    }
}
