extension ReadTransaction {
    /// The numbers of the data keys for which a condition holds, in order.
    ///
    /// - Parameter subject: What `?1` stands for in the condition; `nil` if it has none.
    func keyNumbers(where condition: String, subject: String? = nil) throws -> [Int64] {
        try session.withStatement(for: "SELECT id FROM data_key WHERE \(condition) ORDER BY id") { row in
            if let subject { row.bind(subject, at: 1) }
            var numbers: [Int64] = []
            while try row.step() { numbers.append(row.number(0)) }
            return numbers
        }
    }
}
