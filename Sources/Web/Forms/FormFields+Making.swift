/// How fields are put together that no browser sent.
extension FormFields {
    /// Fields in this order.
    init(_ all: [(name: String, value: String)]) { self.all = all }

    /// These fields without those whose name the condition chooses.
    func dropping(_ isDropped: (String) -> Bool) -> FormFields { FormFields(all.filter { !isDropped($0.name) }) }

    /// These fields with one in the place of all of its name.
    func setting(_ name: String, _ value: String) -> FormFields {
        FormFields(dropping { $0 == name }.all + [(name, value)])
    }

    /// Whether anything is written in a field, or in a part of it.
    func says(anythingAt name: String) -> Bool {
        all.contains { ($0.name == name || $0.name.hasPrefix(name + ".")) && !$0.value.allSatisfy(\.isWhitespace) }
    }

    /// How many elements of a list were sent, each of which has a number from 0 in its name.
    func count(of name: String) -> Int {
        let places = all.filter { $0.name.hasPrefix(name + ".") }.compactMap {
            $0.name.dropFirst(name.count + 1).split(separator: ".").first.flatMap { Int($0) }
        }
        return min((places.max() ?? -1) + 1, FormReader.mostElements)
    }
}
