internal import Mustache

/// A table; on a narrow screen each row becomes a block in which every cell names its column.
struct Table {
    let caption: String
    let columns: [Column]
    let rows: [Row]
    /// Whether the caption is there for readers of screens alone, because a heading says it already.
    var hidesCaption = false

    /// What stands above a column.
    struct Column {
        let text: String
        /// Whether it has numbers, which stand to the right.
        var isNumeric = false
    }

    /// One row.
    struct Row {
        let cells: [Cell]
    }

    /// What stands in one place, with the name of its column.
    struct Cell {
        let column: String
        let said: [Said]
        let isNumeric: Bool
        /// Whether it names the row.
        let isHeader: Bool
    }
}

extension Table {
    /// A table of which the first cell of each row names the row.
    init(_ caption: String, _ columns: [Column], _ rows: [[[Said]]], hidesCaption: Bool = false) {
        self.init(
            caption: caption, columns: columns,
            rows: rows.map { row in
                Row(
                    cells: zip(columns, row).enumerated().map { place, cell in
                        Cell(
                            column: cell.0.text, said: cell.1, isNumeric: cell.0.isNumeric, isHeader: place == 0)
                    })
            }, hidesCaption: hidesCaption)
    }
}

extension Table.Column: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self.init(text: text) }
}

extension Table.Row: MustacheParent {
    func child(named name: String) -> Any? { name == "cells" ? ContentList(cells) : nil }
}

extension Table.Cell: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "column": column
        case "said": ContentList(said)
        case "isNumeric": isNumeric
        case "isHeader": isHeader
        default: nil
        }
    }
}
