internal import Almanac

/// Something that lives through the caseload and tells its entries again and again the same.
struct Life {
    /// No entry of it is recorded earlier.
    let begins: Instant
    /// All its entries, in the order of recording.
    let tell: () -> [Telling]
}
