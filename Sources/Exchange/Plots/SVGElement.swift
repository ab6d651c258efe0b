/// An element of a drawing, with everything in the order in which it was given, so that bytes never change by themselves.
struct SVGElement {
    enum Child {
        case element(SVGElement)
        case text(String)
    }

    let name: String
    let attributes: [(name: String, value: String)]
    let children: [Child]

    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [SVGElement] = []) {
        self.init(name, at: attributes.map { ($0.key, $0.value) }, children.map(Child.element))
    }

    init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
        self.init(name, at: attributes.map { ($0.key, $0.value) }, [.text(text)])
    }

    init(_ name: String, at attributes: [(name: String, value: String)], _ children: [Child] = []) {
        self.name = name
        self.attributes = attributes
        self.children = children
    }

    /// One line for each element, indented; text stays on the line of its element.
    func lines(_ indent: String = "") -> [String] {
        let start = indent + "<" + name + attributes.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }.joined()
        guard let first = children.first else { return [start + "/>"] }
        if case .text(let text) = first { return [start + ">\(Self.escaped(text))</\(name)>"] }
        let inner = children.flatMap { child -> [String] in
            if case .element(let element) = child { element.lines(indent + "  ") } else { [] }
        }
        return [start + ">"] + inner + [indent + "</\(name)>"]
    }

    /// What XML cannot contain becomes a replacement character.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n", "\r": escaped += " "
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
