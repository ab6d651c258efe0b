internal import Crypto
internal import Foundation

/// The seal of a stored row: it opens only at its place in its view.
struct RowSeal {
    /// The number of the key.
    let number: Int64
    private let key: SymmetricKey

    init(_ key: (number: Int64, key: SymmetricKey)) {
        number = key.number
        self.key = key.key
    }

    /// What is kept instead of a row's body.
    func seal(_ row: ViewRow, of stream: Int64) throws -> Data {
        try ContentsSeal.seal(row.body, with: key, along: Self.label(of: row, stream)[...])
    }

    /// The row whose body was sealed.
    /// - Parameter row: All of it but the body.
    /// - Throws: ``StoreIOFailure`` if it was changed.
    func open(_ sealed: UnsafeRawBufferPointer, of row: ViewRow, _ stream: Int64) throws -> ViewRow {
        guard let body = ContentsSeal.open(bytes: sealed, with: key, along: Self.label(of: row, stream)[...]) else {
            throw StoreIOFailure.damaged(
                "a row of \(row.view) was changed after it was sealed; `rebuild` makes it anew")
        }
        return ViewRow(view: row.view, key: row.key, group: row.group, order: row.order, body: [UInt8](body))
    }

    private static func label(of row: ViewRow, _ stream: Int64) -> [UInt8] {
        var label: [UInt8] = []
        label.append(counted: row.view)
        label.append(bigEndian: stream)
        label.append(counted: row.key)
        label.append(counted: row.group ?? "")
        label.append(bigEndian: row.order ?? .max)
        return label
    }
}
