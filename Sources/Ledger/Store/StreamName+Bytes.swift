internal import Events

extension StreamName {
    /// Whether both names are the same to a store, which compares bytes and not letters.
    func hasSameBytes(as other: StreamName) -> Bool { kind == other.kind && subject.hasSameBytes(as: other.subject) }
}

extension String {
    /// Whether both texts are the same bytes; `==` takes é and e + ´ for the same.
    func hasSameBytes(as other: String) -> Bool {
        var (left, right) = (self, other)
        return left.withUTF8 { left in right.withUTF8 { right in left.elementsEqual(right) } }
    }
}
