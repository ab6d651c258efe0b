internal import Events

extension ServiceProfile {
    /// The profile in one line.
    public var line: String { "\(name): \(title) (\(country))" }

    /// The profile for a terminal.
    public var text: [TextLine] {
        var lines = [
            TextLine("\(name) · \(title)", .title), TextLine(about),
            TextLine("country \(country), system \(source)", .faint),
        ]
        lines += section("forums", (forums ?? []).map(\.inWords))
        lines += section("documents at release", (requiredDocuments ?? []).map(\.inWords))
        lines += section("a plan covers", (requiredPlanDomains ?? []).map(\.inWords))
        if approvalRequired == true { lines += section("release", ["an authority decides on it"]) }
        lines += section("dose", [dose?.inWords].compactMap(\.self))
        lines += section("benefit", [benefit?.inWords].compactMap(\.self))
        lines += section("values for rules", ruleValues.map { "\($0.rule).\($0.parameter) = \($0.value.line)" })
        return lines
    }

    private func section(_ title: String, _ told: [String]) -> [TextLine] {
        told.isEmpty ? [] : [TextLine(title, .heading)] + told.map { TextLine("  \($0)") }
    }
}

extension CaseOpened.ForumSchedule {
    fileprivate var inWords: String {
        let agencies = (required ?? []).map(\.inWords).joined(separator: ", ")
        return [
            forum.inWords, cadenceDays.map { "every \($0) days" },
            fromDaysBeforeRelease.map { "from \($0) days before release" },
            untilDaysAfterRelease.map { "until \($0) days after it" }, agencies.isEmpty ? nil : "with \(agencies)",
        ].compactMap(\.self).joined(separator: ", ")
    }
}

extension ServiceProfile.Dose {
    fileprivate var inWords: String {
        [
            hoursPerWeek.map { "\($0.json.line) hours a week" }, sessions.map { "\($0) sessions" },
            withinDays.map { "within \($0) days" },
        ].compactMap(\.self).joined(separator: " ")
    }
}

extension ServiceProfile.Benefit {
    fileprivate var inWords: String {
        let amount = amountMinor.map { minor in "\(minor) \(currency ?? "") a month in minor units" }
        return [
            scheme, amount, months.map { "for \($0) months" }, claimWindowMonths.map { "claimed within \($0) months" },
        ].compactMap(\.self).joined(separator: ", ")
    }
}
