extension DataQuality {
    var caseManagers: StudyTable {
        StudyTable(
            "case_managers", title: "two case managers at once",
            meaning:
                "Cases in which one began while another was on record: more than a day before the recorded end, or without an end.",
            columns: [
                StudyColumn("cases", "Cases that ever had a case manager.", .integer, .count(within: nil)),
                StudyColumn("withTwo", "Cases with two at once.", .integer, .count(within: "cases")),
                StudyColumn("changes", "Changes from one to another.", .integer, .figure(of: "cases")),
                StudyColumn(
                    "overlapping", "Changes with a recorded end more than a day too late.", .integer,
                    .figure(of: "withTwo")),
                StudyColumn("withoutEnd", "Changes without a recorded end.", .integer, .figure(of: "withTwo")),
            ],
            rows: [
                [
                    .integer(managers.cases), .integer(managers.withTwo), .integer(managers.changes),
                    .integer(managers.overlaps), .integer(managers.withoutEnd),
                ]
            ], notes: ["the watcher takes the next one to end the former one; here it counts as two"])
    }

    var contactLengths: StudyTable {
        StudyTable(
            "contacts_without_minutes", title: "contacts without a length",
            meaning: "Contacts held by channel, and those of which nobody recorded how long they took.",
            columns: [
                StudyColumn("channel", "The channel.", .text, .plain), Self.count("contacts", "Contacts held."),
                Self.count("withoutMinutes", "Those without a length."), Self.part("shareWithout", "Their share."),
            ],
            rows: contacts.sorted { ($0.key ?? "") < ($1.key ?? "") }.map { channel, tally in
                [
                    StudyCell(channel), .integer(tally.held), .integer(tally.withoutMinutes),
                    StudyCell(share(tally.withoutMinutes, of: tally.held)),
                ]
            })
    }

    var vocabulary: StudyTable {
        StudyTable(
            "vocabulary", title: "words that the vocabulary does not have",
            meaning: "Fields in which other words stand than the vocabulary has; rules treat them as other.",
            columns: [
                StudyColumn("type", "The type of entry.", .text, .plain),
                StudyColumn("field", "The field.", .text, .plain), Self.count("values", "Values with such a word."),
                Self.count("words", "How many different words; they are not told, for anything may stand there."),
            ],
            rows: words.sorted { $0.key < $1.key }.map { place, counts in
                [
                    .text(place.type), .text(place.field), .integer(counts.values.reduce(0, +)), .integer(counts.count),
                ]
            })
    }

    var unreadableStreams: StudyTable {
        StudyTable(
            "unreadable", title: "what this version cannot read",
            meaning:
                "Streams of which an entry of that type cannot be read; nothing of them is in any of these tables.",
            columns: [
                StudyColumn("type", "The type of entry.", .text, .plain), Self.count("streams", "Streams left out."),
            ],
            rows: unreadable.sorted { $0.key < $1.key }.map { [.text($0.key), .integer($0.value)] })
    }

    static func count(_ name: String, _ meaning: String) -> StudyColumn {
        StudyColumn(name, meaning, .integer, .plain)
    }

    static func part(_ name: String, _ meaning: String) -> StudyColumn { StudyColumn(name, meaning, .number, .plain) }
}
