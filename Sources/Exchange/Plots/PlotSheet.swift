/// The sheet of a drawing: words above it, a scale, notes below, and what screen readers read.
struct PlotSheet {
    static let width = 760.0
    static let ink = "#111111"
    static let faint = "#555555"
    static let grid = "#dddddd"
    /// Fonts that are on most machines, so that widths are about right everywhere.
    static let fonts = "Helvetica Neue, Helvetica, Arial, Liberation Sans, DejaVu Sans, sans-serif"

    /// What ids begin with, so that two drawings can stand on one page.
    let id: String
    let title: String
    let subtitle: String
    /// What the drawing shows, for those who do not see it.
    let description: String
    let height: Double

    func document(_ definitions: [SVGElement], _ body: [SVGElement]) -> [UInt8] {
        let root = SVGElement(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(Self.place(Self.width)) \(Self.place(height))",
                "width": Self.place(Self.width), "height": Self.place(height), "role": "img",
                "aria-labelledby": "\(id)-title \(id)-desc", "font-family": Self.fonts, "font-size": "12",
                "fill": Self.ink,
            ],
            [
                SVGElement("title", ["id": "\(id)-title"], text: title),
                SVGElement("desc", ["id": "\(id)-desc"], text: description),
            ] + (definitions.isEmpty ? [] : [SVGElement("defs", [:], definitions)])
                + [SVGElement("rect", ["width": "100%", "height": "100%", "fill": "#ffffff"])] + heading + body)
        return Array((root.lines().joined(separator: "\n") + "\n").utf8)
    }

    private var heading: [SVGElement] {
        [
            Self.text(title, 24, 32, ["font-size": "17", "font-weight": "bold"]),
            Self.text(subtitle, 24, 52, ["font-size": "13", "fill": Self.faint]),
        ]
    }

    /// Small lines of notes, from the top of the first; their height is `noteHeight` each.
    static func notes(_ notes: [String], from top: Double) -> [SVGElement] {
        notes.flatMap(wrapped).enumerated().map { index, line in
            text(line, 24, top + 11 + Double(index) * noteHeight, ["font-size": "11", "fill": faint])
        }
    }

    static let noteHeight = 15.0

    static func noteLines(_ notes: [String]) -> Double { Double(notes.flatMap(wrapped).count) }

    /// About as many letters as fit on the sheet at the size of notes.
    private static func wrapped(_ note: String) -> [String] {
        note.split(separator: " ").reduce(into: [""]) { lines, word in
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if last.count + word.count < 130 {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
    }

    static func text(
        _ text: String, _ x: Double, _ y: Double, _ attributes: KeyValuePairs<String, String> = [:]
    ) -> SVGElement {
        SVGElement(
            "text", at: [("x", place(x)), ("y", place(y))] + attributes.map { ($0.key, $0.value) }, [.text(text)])
    }

    static func line(
        from start: (Double, Double), to end: (Double, Double), _ attributes: KeyValuePairs<String, String>
    ) -> SVGElement {
        let ends = [("x1", start.0), ("y1", start.1), ("x2", end.0), ("y2", end.1)].map { ($0, place($1)) }
        return SVGElement("line", at: ends + attributes.map { ($0.key, $0.value) })
    }

    static func place(_ value: Double) -> String { PlotNumber.place(value) }

    /// About how wide words are at a size of 12: wide enough for most letters.
    static func width(of text: String) -> Double { Double(text.count) * 6.2 }

    /// Words cut to so many letters.
    static func cut(_ text: String, to count: Int) -> String {
        text.count <= count ? text : text.prefix(count - 1) + "\u{2026}"
    }
}
