extension Words {
    /// A field of a view: as pages call it, else as the vocabulary does, else by its name in words.
    func label(viewField name: String) -> String {
        for known in ["view.field.\(name)", "domain.field.\(name)"] where has(known) { return self[known] }
        let words = name.reduce(into: "") { words, letter in
            words += letter.isUppercase ? " \(letter.lowercased())" : letter == "_" ? " " : String(letter)
        }
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
