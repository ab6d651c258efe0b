/// Words of religion, which no open vocabulary of events and risks may take up (invariant 8).
///
/// What a person believes, and how, may be recorded only as what must be arranged for them.
public enum ReligiousPractice {
    private static let words: Set<String> = [
        "baptism", "baptised", "bible", "buddhism", "buddhist", "burqa", "catholic", "chaplain",
        "chaplaincy", "christian", "christianity", "church", "conversion", "convert", "devout", "faith",
        "fasted", "fasting", "hajj", "halal", "headscarf", "hijab", "hindu", "hinduism", "imam", "islam", "islamic",
        "jewish", "judaism", "kosher", "mosque", "muslim", "niqab", "pastoral", "pilgrimage", "piety",
        "pious", "pray", "prayed", "prayer", "prayers", "praying", "priest", "quran", "rabbi", "ramadan", "religion",
        "religiosity", "religious", "sermon", "sermons", "sikh", "spiritual", "spirituality", "synagogue", "temple",
        "veil", "veiled", "veiling", "worship",
    ]

    /// Whether a term has such a word as a part of its own; parts end at `_`, `-` and spaces, letters count in any case.
    public static func isNamed(in term: String) -> Bool {
        term.lowercased().split { "_- ".contains($0) }.contains { words.contains(String($0)) }
    }

    /// Why an event cannot say `term` in a field about events or risks; `nil` if it can.
    static func refusal<Word: Vocabulary>(of term: Term<Word>?, in field: String) -> Refusal? {
        guard let term, isNamed(in: term.rawValue) else { return nil }
        return Refusal(
            "\(field) is a word of religion",
            advice: "leave it out; what must be arranged belongs into ProfileRecorded.religiousNeeds or NeedIdentified",
            by: .religionIsNoRisk)
    }
}
