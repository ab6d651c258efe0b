internal import Mustache

/// What a template shows as names and values, looked through once: the templates ask for a name again and again, and to
/// find it in a struct takes a mirror each time.
enum PlainContent {
    /// The same content in dictionaries and arrays; what writes itself stays as it is.
    static func of(_ value: Any) -> Any {
        switch value {
        case is String, is Bool, is any BinaryInteger, is any MustacheParent, is any CustomStringConvertible:
            // Arrays describe themselves too, but hold content.
            return (value as? [Any]).map { $0.map(of) } ?? value
        default: break
        }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .struct: return fields(of: mirror)
        case .optional: return mirror.children.first.map { of($0.value) } ?? value
        case .collection: return mirror.children.map { of($0.value) }
        default: return value
        }
    }

    /// What is not there is left out, which is the same to a template.
    private static func fields(of mirror: Mirror) -> [String: Any] {
        mirror.children.reduce(into: [:]) { fields, child in
            guard let name = child.label else { return }
            let mirror = Mirror(reflecting: child.value)
            guard mirror.displayStyle != .optional || !mirror.children.isEmpty else { return }
            fields[name] = of(child.value)
        }
    }
}
