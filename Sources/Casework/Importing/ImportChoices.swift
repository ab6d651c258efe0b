/// How files are imported.
public struct ImportChoices: Sendable {
    /// What the files are; `nil` to tell by their content.
    public let format: ImportFormat?
    /// How tables are read; `nil` for files that are none.
    public let mapping: ImportMapping?
    /// Keep the times at which entries say they were recorded, for history from elsewhere.
    public let keepsRecordedTimes: Bool
    /// Check everything and keep nothing; goes on after a problem.
    public let isRehearsal: Bool
    /// How many entries a rehearsal shows.
    public let shown: Int

    /// Puts the choices together.
    /// - Throws: ``BadInput`` for a table without a mapping, or a mapping for something else.
    public init(
        format: ImportFormat? = nil, mapping: ImportMapping? = nil, keepsRecordedTimes: Bool = false,
        isRehearsal: Bool = false, shown: Int = 0
    ) throws(BadInput) {
        guard format != .csv || mapping != nil else {
            throw BadInput(
                field: "--format", expected: "a mapping for csv", found: "none",
                advice: "add --mapping FILE.yaml; docs/importing-csv.md has an example")
        }
        guard mapping == nil || format == nil || format == .csv else {
            throw BadInput(
                field: "--format", expected: "csv, for there is a mapping", found: format?.rawValue ?? "",
                advice: "leave --format or --mapping away")
        }
        self.format = format
        self.mapping = mapping
        self.keepsRecordedTimes = keepsRecordedTimes
        self.isRehearsal = isRehearsal
        self.shown = shown
    }
}
