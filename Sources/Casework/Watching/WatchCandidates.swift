internal import Events

/// Where something can have changed since the last run; everywhere else the answers would be the same.
struct WatchCandidates {
    /// In the order of their names.
    var cases: [CaseRef] = []
    /// Actors whose own record was written to.
    var actors: Set<ActorRef> = []
    /// Nothing that is remembered can be relied on.
    var isEverything = false
}
