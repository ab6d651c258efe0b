internal import Almanac
internal import Events

/// How access was tried out before the caseload begins, and taken back: nobody holds any when it ends.
///
/// A grant that stands would close the store to everybody else, and whoever tries out made-up lives is nobody in them. So
/// it is withdrawn.
struct AccessLife {
    private static let number: UInt64 = 3
    private static let actor = ActorRef("TRY-1")
    private static let administrator = ActorRef("BOARD-1")

    private let day: CivilDate
    private let seed: UInt64
    private let hand = Attributes(recordedBy: Self.administrator, agency: "AGY-BOARD")
    private let issuer = "https://login.board.example"

    init(from day: CivilDate, seed: UInt64) {
        self.day = day
        self.seed = seed
    }

    func told() -> [Telling] {
        var diary = Diary(zone: .utc, seed: seed, number: Self.number)
        let moment = diary.officeHour(on: Diary.weekday(from: day.adding(days: 2)))
        tellGrant(&diary, at: moment)
        tellProvider(&diary, at: moment + .hours(3))
        return diary.inOrderOfRecording
    }

    private func tellGrant(_ diary: inout Diary, at moment: Instant) {
        let stream = StreamName.made(.access, Self.actor.rawValue)
        let grant = diary.tell(
            AccessGranted.self, at: moment, in: stream, as: hand,
            [
                "actor": Self.actor, "roles": ["administrator"], "systemUser": "trial",
                "validUntil": Moment.instant(moment + .hours(2)), "grantedBy": Self.administrator,
                "reason": "to try it out",
            ])
        diary.tell(
            TokenIssued.self, at: moment + .minutes(5), in: stream, as: hand,
            [
                "tokenId": "TK-1", "actor": Self.actor, "hash": hash(&diary), "label": "trial",
                "expiresAt": Moment.instant(moment + .hours(2)), "issuedBy": Self.administrator,
            ])
        diary.tell(
            TokenRevoked.self, at: moment + .hours(1), in: stream, as: hand,
            ["tokenId": "TK-1", "actor": Self.actor, "reason": "tried out", "by": Self.administrator])
        diary.tell(
            AccessRevoked.self, at: moment + .hours(1), in: stream, as: hand,
            ["actor": Self.actor, "reason": "tried out", "by": Self.administrator])
        diary.tell(
            EventVoided.self, at: moment + .hours(2), in: stream, as: hand,
            ["target": grant.id, "reason": "never_happened"])
    }

    private func tellProvider(_ diary: inout Diary, at moment: Instant) {
        let stream = StreamName.made(.access, "providers")
        diary.tell(
            IdentityProviderTrusted.self, at: moment, in: stream, as: hand,
            [
                "issuer": issuer, "audience": "throughcare", "algorithm": "ES256", "jwksFile": "board.jwks.json",
                "jwksHash": hash(&diary), "by": Self.administrator,
            ])
        diary.tell(
            IdentityProviderRemoved.self, at: moment + .hours(1), in: stream, as: hand,
            ["issuer": issuer, "reason": "tried out", "by": Self.administrator])
    }

    /// The hash of something that nobody has.
    private func hash(_ diary: inout Diary) -> String {
        (0..<64).map { _ in diary.chance.pick(Array("0123456789abcdef").map(String.init)) }.joined()
    }
}
