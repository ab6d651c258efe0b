internal import Events

/// A part of any view, as it is written without knowing what it is about.
struct ViewSection {
    /// `nil` for the view itself.
    let heading: String?
    let isSecond: Bool
    let isThird: Bool
    let isFourth: Bool
    /// Values that stand alone; `nil` if there are none.
    let summary: SummaryList?
    /// Objects of one kind that are simple enough for a table.
    let table: Table?
    /// That a list is empty.
    let isEmpty: Bool
    let sections: [ViewSection]

    /// A list of facts.
    struct SummaryList {
        let rows: [SummaryRow]
    }
}

/// Makes parts of the fields of a view.
struct ViewSections {
    /// More columns than this no page holds.
    private static let mostColumns = 6
    /// What the page says above everything.
    private static let toldAbove: Set<String> = [
        "case", "caseRef", "zone", "at", "asOf", "knownAt", "entriesLeftOut",
    ]

    let reader: ViewReader

    /// The parts of a whole view.
    func whole(_ view: JSON) -> ViewSection {
        let told = (view.members ?? []).filter { !Self.toldAbove.contains($0.name) }
        return section(nil, .object(told), depth: 1)
    }

    private func section(_ heading: String?, _ value: JSON, depth: Int) -> ViewSection {
        var (rows, parts): ([SummaryRow], [ViewSection]) = ([], [])
        for member in value.members ?? [] {
            let name = reader.words.label(viewField: member.name)
            switch member.value {
            case .object: parts.append(section(name, member.value, depth: depth + 1))
            case .array(let elements) where elements.contains { $0.members != nil }:
                parts.append(list(name, elements, depth: depth + 1))
            default: rows.append(SummaryRow(name, reader.said(member.value, of: member.name)))
            }
        }
        return make(heading, depth, rows: rows, sections: parts)
    }

    private func list(_ heading: String, _ elements: [JSON], depth: Int) -> ViewSection {
        let names = elements.first?.members?.map(\.name) ?? []
        let isSimple = elements.allSatisfy { element in
            (element.members ?? []).allSatisfy { $0.value.members == nil && $0.value.elements?.first?.members == nil }
        }
        if isSimple, names.count <= Self.mostColumns {
            let rows = elements.map { element in names.map { [reader.said(element[$0], of: $0)] } }
            let columns = names.map { Table.Column(text: reader.words.label(viewField: $0)) }
            return make(heading, depth, table: Table(heading, columns, rows, hidesCaption: true))
        }
        return make(
            heading, depth,
            sections: elements.enumerated().map { place, element in
                section(title(of: element) ?? "\(place + 1)", element, depth: depth + 1)
            })
    }

    /// By what people know an element of a list: its first value that is known.
    private func title(of element: JSON) -> String? {
        let first = element.members?.first { $0.value != .null && $0.value.members == nil && $0.value.elements == nil }
        return first.map { reader.said($0.value, of: $0.name).text }
    }

    private func make(
        _ heading: String?, _ depth: Int, rows: [SummaryRow] = [], table: Table? = nil, sections: [ViewSection] = []
    ) -> ViewSection {
        ViewSection(
            heading: heading, isSecond: depth == 2, isThird: depth == 3, isFourth: depth > 3,
            summary: rows.isEmpty ? nil : ViewSection.SummaryList(rows: rows), table: table,
            isEmpty: rows.isEmpty && table == nil && sections.isEmpty, sections: sections)
    }
}
