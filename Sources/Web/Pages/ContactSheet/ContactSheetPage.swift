internal import Events
internal import Projections

/// What the page of a contact sheet shows: the sheet itself is written by the record, in a language of its own.
struct ContactSheetContent {
    let frame: CaseFrame
    let action: String
    let audience: Field
    let language: Field
    /// The language of the sheet.
    let sheetLanguage: String
    let title: String
    let blocks: [Block]
    let leftOut: LeftOut?

    /// A part of the sheet.
    struct Block {
        /// `nil` for the beginning.
        let heading: String?
        let lines: [Line]
    }

    /// One line.
    struct Line {
        let text: String
        let isAlert: Bool
        let isFaint: Bool
        /// A note for whoever prints the page is always in English.
        let lang: String?
    }
}

/// Makes the page of a contact sheet.
struct ContactSheetPage {
    let caseRef: CaseRef
    let audience: SheetAudience
    /// The language that was asked for; `nil` for that of the readers.
    let language: String?
    let reader: ViewReader

    private var words: Words { reader.words }

    /// What the page shows.
    func content(_ sheet: JSON, _ lines: [TextLine]) -> ContactSheetContent {
        // That entries are missing is said beside the sheet, not on it.
        let told = lines.drop { $0.role != .title }.filter { !$0.text.hasPrefix("not for you: ") }
        return ContactSheetContent(
            frame: CaseFrame(of: caseRef, on: "contact-sheet", VantageQuestion(vantage: .today), reader),
            action: "/cases/\(caseRef.rawValue.pathPart)/contact-sheet", audience: audienceField,
            language: languageField, sheetLanguage: sheet.text("language") ?? "en",
            title: told.first?.text ?? words["contact-sheet.heading"], blocks: blocks(Array(told.dropFirst())),
            leftOut: reader.leftOut(of: sheet))
    }

    private func blocks(_ lines: [TextLine]) -> [ContactSheetContent.Block] {
        var blocks: [(heading: String?, lines: [ContactSheetContent.Line])] = [(nil, [])]
        for line in lines where line != .blank {
            if line.role == .heading {
                blocks.append((line.text, []))
            } else {
                blocks[blocks.count - 1].lines.append(self.line(line))
            }
        }
        return blocks.map { ContactSheetContent.Block(heading: $0.heading, lines: $0.lines) }
    }

    private func line(_ line: TextLine) -> ContactSheetContent.Line {
        let text = String(line.text.drop { $0 == " " })
        return ContactSheetContent.Line(
            text: text, isAlert: line.role == .alert, isFaint: line.role == .faint,
            lang: text.hasPrefix("Note: ") ? "en" : nil)
    }

    private var audienceField: Field {
        Field(
            .select, name: "for", label: words["contact-sheet.for"],
            choices: SheetAudience.allCases.map {
                FieldChoice(
                    value: $0.rawValue, text: words["contact-sheet.for.\($0.rawValue)"], isChosen: $0 == audience)
            })
    }

    private var languageField: Field {
        Field(
            .text, name: "in", label: words["contact-sheet.in"], value: language ?? "", width: "input--width-4")
    }
}
