/// Where servers on one store keep what is no part of the record: sessions, answers given, links to feeds.
public struct Desk: Sendable {
}
