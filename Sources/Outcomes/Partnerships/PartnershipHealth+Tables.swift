internal import Almanac
internal import Events
internal import Projections

extension PartnershipHealth {
    /// Forums, actions, requests, agreements, reviews, and the twenty steps.
    public var tables: [StudyTable] {
        [forumTable, actionTable, requestTable, agreementTable, reviewTable, setUpTable]
    }

    private var forumTable: StudyTable {
        StudyTable(
            "partnership_forums", title: "how forums meet",
            meaning:
                "Sessions by partnership and forum; the forums of cases, which belong to no partnership on record, have an unknown one.",
            columns: [
                StudyColumn("partnership", "The partnership; unknown for the forums of cases.", .text, .pseudonym),
                StudyColumn("forum", "The forum.", .text, .plain), Self.count("planned", "Sessions planned."),
                Self.count("held", "Sessions held."), Self.count("cancelled", "Sessions cancelled."),
                Self.number("medianGapDays", "From one session to the next, the middle one.", "d"),
                Self.number("regularity", "The share of gaps at most half as long again as that."),
                Self.number("meanAgencies", "How many kinds of agency were there, the mean."),
                Self.count("required", "Kinds of agency that had to be there, over all sessions that say who was."),
                Self.count("absentRequired", "Those of them that were not."),
                Self.number(
                    "turnover", "The share of representatives who were not there the time before, over all sessions."),
            ],
            rows: forums.sorted { $0.key < $1.key }.map { key, tally in
                [
                    StudyCell(key.partnership.isEmpty ? nil : key.partnership), .text(key.forum),
                    .integer(tally.scheduled), .integer(tally.held), .integer(tally.cancelled),
                    StudyCell(tally.gaps.median), StudyCell(tally.regularity), StudyCell(tally.present.mean),
                    tally.required == 0 ? .unknown : .integer(tally.required),
                    tally.required == 0 ? .unknown : .integer(tally.absent),
                    StudyCell(share(tally.newRepresentatives, of: tally.representatives)),
                ]
            },
            notes: [
                "which agencies have to be there is recorded of the forums of cases only",
                "representatives are known where a session names who was there",
            ])
    }

    private var actionTable: StudyTable {
        StudyTable(
            "partnership_actions", title: "how agreed actions are done",
            meaning:
                "Actions by the agency that owns them; on time is done by the last due moment, and not-possible is not done.",
            columns: [
                StudyColumn("agency", "The agency that owns them.", .text, .pseudonym),
                Self.count("agreed", "Actions agreed."), Self.count("completed", "Those completed, whenever."),
                Self.count("judged", "Those with a due moment that is past, or that were completed."),
                Self.count("onTime", "Those of them completed in time."),
                Self.number("shareOnTime", "The share of them completed in time."),
                Self.count("moved", "Those that got another due moment."),
            ],
            rows: actions.sorted { $0.key < $1.key }.map { agency, tally in
                [
                    StudyCell(agency.isEmpty ? nil : agency), .integer(tally.agreed), .integer(tally.completed),
                    .integer(tally.judged), .integer(tally.onTime), StudyCell(share(tally.onTime, of: tally.judged)),
                    .integer(tally.moved),
                ]
            })
    }

    private var requestTable: StudyTable {
        StudyTable(
            "partnership_requests", title: "how requests are answered",
            meaning: "Requests for information by the agency that was asked. A refusal is an answer.",
            columns: [
                StudyColumn("agency", "The agency that was asked.", .text, .pseudonym),
                Self.count("asked", "Requests made."), Self.count("answered", "Those answered."),
                Self.number("medianAnswerHours", "From the request to the newest answer, the middle one.", "h"),
                Self.count("overdue", "Those not answered though the time is over."),
                Self.count("partly", "Those answered in part."), Self.count("refused", "Those refused."),
                Self.count("refusedWithReason", "Those of them with a reason; it is free text and not told."),
            ],
            rows: requests.sorted { $0.key < $1.key }.map { agency, tally in
                [
                    StudyCell(agency.isEmpty ? nil : agency), .integer(tally.asked), .integer(tally.answered),
                    StudyCell(tally.hours.median), .integer(tally.overdue), .integer(tally.partly),
                    .integer(tally.refused), .integer(tally.refusedWithReason),
                ]
            })
    }

    private var agreementTable: StudyTable {
        let today = Zone.utc.local(moment).date
        return StudyTable(
            "partnership_agreements", title: "how old agreements are",
            meaning: "Agreements by their newest version; days in UTC.",
            columns: [
                StudyColumn("agreement", "The agreement.", .text, .pseudonym),
                Self.count("versions", "Versions registered."),
                StudyColumn("ageDays", "Days since its newest version holds.", .integer, .plain, unit: "d"),
                StudyColumn("inForce", "Whether its last day is not over; unknown if it names none.", .boolean, .plain),
                StudyColumn(
                    "reviewOverdue", "Whether its review is overdue; unknown if none is due.", .boolean, .plain),
                StudyColumn("parties", "How many parties it has.", .integer, .plain),
                StudyColumn("liaisons", "How many liaisons it names.", .integer, .plain),
            ],
            rows: agreements.sorted { $0.key < $1.key }.compactMap { id, versions in
                versions.max { Entry.happenedBefore($0.entry, $1.entry) }.map { newest in
                    [
                        .text(id.rawValue), .integer(versions.count), .integer(newest.signed.days(until: today)),
                        StudyCell(newest.event.validUntil.map { $0 >= today }),
                        StudyCell(newest.event.reviewDue.map { $0 < today }),
                        StudyCell(newest.event.parties?.count), StudyCell(newest.event.liaisons?.count),
                    ]
                }
            })
    }

    private static func count(_ name: String, _ meaning: String) -> StudyColumn {
        StudyColumn(name, meaning, .integer, .plain)
    }

    private static func number(_ name: String, _ meaning: String, _ unit: String? = nil) -> StudyColumn {
        StudyColumn(name, meaning, .number, .plain, unit: unit)
    }
}
