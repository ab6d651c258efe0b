import Foundation
import FoundationXML
import Testing

/// What a parser of XML finds in a document.
final class XMLReading: NSObject, XMLParserDelegate {
    /// Names of elements in their order.
    private(set) var names: [String] = []
    /// What each of them has.
    private(set) var attributes: [[String: String]] = []
    /// The text of each element that has some.
    private(set) var words: [String] = []

    init(_ bytes: [UInt8]) throws {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        try #require(parser.parse(), "\(String(describing: parser.parserError))")
        words = words.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
    }

    var text: String { words.joined(separator: "\n") }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        names.append(name)
        self.attributes.append(attributes)
        words.append("")
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { words[words.count - 1] += string }
}
