public import Events

/// How the rows of a table become entries: a mapping file, checked completely.
public struct CSVMapping: Sendable {
    /// What stands between the cells.
    public let delimiter: Delimiter
    let rules: [RowRule]
    let columns: [NamedColumn]

    /// Reads a mapping.
    /// - Throws: ``MappingRefused`` with all that is wrong with it.
    public init(yaml: String, catalogue: EventCatalogue = .standard) throws(MappingRefused) {
        let setting: Setting
        do { setting = try Setting(yaml: yaml) } catch { throw MappingRefused([error]) }
        let check = MappingCheck()
        var reader = MappingReader(catalogue, check)
        (delimiter, rules) = reader.read(setting)
        columns = check.columns
        guard check.problems.isEmpty else { throw MappingRefused(check.problems) }
    }
}
