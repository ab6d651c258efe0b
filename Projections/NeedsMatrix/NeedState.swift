public import Events

/// How far a need came.
public enum NeedState: String, Vocabulary {
    /// Nothing that was confirmed for it is there or will be.
    case open
    case arranged
    /// What was confirmed fell through, and nothing came after it.
    case failed
    case met
    /// It ended without being met here: not needed any more, or passed to somebody else.
    case dropped
}
