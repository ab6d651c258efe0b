extension [StudyTable] {
    /// The same tables with a number for everybody who stands in them under a reference, such as `actor-2`.
    ///
    /// In all columns of a name the same reference gets the same number, in the order in which they come. The numbers
    /// mean nothing beyond these tables: to compare studies, a key of the study must make the pseudonyms.
    public var numbered: [StudyTable] {
        var numbers: [String: [String: Int]] = [:]
        return map { table in
            table.telling(
                table.rows.map { row in
                    zip(table.columns, row).map { column, cell in
                        guard column.role == .pseudonym, case .text(let reference) = cell else { return cell }
                        let next = (numbers[column.name]?.count ?? 0) + 1
                        let number = numbers[column.name]?[reference] ?? next
                        numbers[column.name, default: [:]][reference] = number
                        return .text("\(column.name)-\(number)")
                    }
                })
        }
    }
}
