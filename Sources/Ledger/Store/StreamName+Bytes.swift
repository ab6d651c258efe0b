internal import Events

extension StreamName {
    /// Whether both names are the same to a store, which compares bytes and not letters.
    func hasSameBytes(as other: StreamName) -> Bool {
        kind == other.kind && subject.utf8.elementsEqual(other.subject.utf8)
    }
}
