/// Reads how dates and times are written.
struct PatternReader {
    private let check: MappingCheck

    init(_ check: MappingCheck) { self.check = check }

    /// The formats with the patterns of two settings, where they are given.
    func patterns(
        _ dates: String, _ dateTimes: String, in members: [String: Setting], over formats: CellFormats
    ) -> CellFormats {
        var formats = formats
        if let setting = members[dates], let pattern = pattern(setting, withTime: false) { formats.dates = pattern }
        if let setting = members[dateTimes] {
            formats.dateTimes = pattern(setting, withTime: true)
            if formats.zone == nil {
                check.refuse(
                    setting, expected: "a zone in which local times are meant", found: "no zone",
                    advice: "add zone: Europe/Vienna or the like at the top")
            }
        }
        return formats
    }

    private func pattern(_ setting: Setting, withTime: Bool) -> DatePattern? {
        if let pattern = setting.text.flatMap({ DatePattern($0, withTime: withTime) }) { return pattern }
        let parts = "yyyy, MM or M, dd or d" + (withTime ? ", HH or H, mm, perhaps ss" : "")
        check.refuse(
            setting, expected: "a pattern of \(parts)",
            advice: "write it like \(withTime ? "dd.MM.yyyy HH:mm" : "dd.MM.yyyy"), other letters in apostrophes")
        return nil
    }
}
