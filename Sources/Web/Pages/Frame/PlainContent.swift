internal import Mustache

/// What a template shows as names and values, looked through once: the templates ask for a name again and again, and to
/// find it in a struct takes a mirror each time. What is on every page a hundred times over answers for itself.
enum PlainContent {
    /// The same content as names and lists; what writes itself stays as it is.
    static func of(_ value: Any) -> Any {
        switch value {
        case is String, is Bool, is any MustacheParent: return value
        case let elements as [Any]: return ContentList(elements.map(of))
        case is any BinaryInteger, is any CustomStringConvertible: return value
        default: break
        }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .struct: return fields(of: mirror)
        case .optional: return mirror.children.first.map { of($0.value) } ?? value
        case .collection: return ContentList(mirror.children.map { of($0.value) })
        default: return value
        }
    }

    /// What is not there is left out, which is the same to a template.
    private static func fields(of mirror: Mirror) -> ContentFields {
        ContentFields(
            mirror.children.reduce(into: [:]) { fields, child in
                guard let name = child.label else { return }
                let mirror = Mirror(reflecting: child.value)
                guard mirror.displayStyle != .optional || !mirror.children.isEmpty else { return }
                fields[name] = of(child.value)
            })
    }
}

/// Values by name. A type of its own, because to find out what a dictionary conforms to takes long.
final class ContentFields: MustacheParent {
    private let values: [String: Any]

    init(_ values: [String: Any]) { self.values = values }

    func child(named name: String) -> Any? { values[name] }
}

/// Values one after the other.
struct ContentList: MustacheSequence {
    private let elements: [Any]

    init(_ elements: [Any]) { self.elements = elements }

    func makeIterator() -> IndexingIterator<[Any]> { elements.makeIterator() }
}
