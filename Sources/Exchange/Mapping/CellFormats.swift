internal import Almanac

/// How the cells of a table are written.
struct CellFormats {
    /// Dates.
    var dates = DatePattern.iso
    /// Dates with a local time; `nil` if the table has none without offset.
    var dateTimes: DatePattern?
    /// The zone in which local times are meant.
    var zone: Zone?
    /// The sign between the whole and the parts of a number.
    var decimal: Character = "."
}
