extension Words {
    /// What people call a word of the record, such as the phase `final_week`; the word with blanks where there is no name for it.
    ///
    /// - Parameter kind: Which words it is one of, such as `phase`; the text's name is `domain.phase.final_week`.
    func label(_ kind: String, _ word: String) -> String {
        let name = "domain.\(kind).\(word)"
        return has(name) ? self[name] : word.replacing("_", with: " ")
    }
}
