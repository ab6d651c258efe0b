extension AccessPage {
    /// The rules in the order in which they are asked; the first that denies is the answer.
    static let rules = [
        "1. Classified content is refused to everybody by whatever tells it: `classified`.",
        "2. The operator of a local store may do everything else.",
        "3. One of the granted roles must allow the operation: `role_lacks`. What is about users, tokens and providers is for "
            + "operations that keep users alone. What is done on one case is for roles that work on cases, with two exceptions: "
            + "inspectors see intelligence and what the tables show to inspectors; and what is recorded by virtue of a granted "
            + "role, whoever has that role writes without any part in a case (the watcher records what is the watcher's).",
        "4. Where a purpose is asked for, words must be given: `purpose_missing`. Where a step-up is asked for, it must not be "
            + "over: `step_up`.",
        "5. To whom a restriction or an exclusion closes the case, it does not exist: `shut_out`.",
        "6. What is done on one case asks for a relation to it, with the exceptions of rule 3: a responsibility on the case; an "
            + "emergency; the lead of their agency, for roles for which that is enough; for decision makers, any agreement that "
            + "covers something: `no_relation`. A list may ask about no case in particular, and what is not of one case may be "
            + "read without one. A case is opened in an emergency one at a time: `one_at_a_time`. So "
            + "is it told where somebody lives: what the table says never does so is closed to it.",
        "7. Writing. Answering an alert takes no more. Correcting is for who recorded it or their agency: `other_agency`. "
            + "Withdrawing is for them and for the coordinators of the lead agency: `other_agency`; what a second person "
            + "withdraws, only somebody else than who recorded it, both being known: `lacks_ground`. Recording is for those whom "
            + "the table of event types names; coordinators of the lead agency count as holding every responsibility, decision "
            + "makers record decisions, and only coordinators and practitioners record as a part of their work on a case: "
            + "`role_lacks`. What lacks an assessment or an author is neither recorded nor corrected: `lacks_ground`.",
        "8. Reading. What others marked protected is closed to agencies that see nothing of the kind, and to those of whom nobody "
            + "said where they work: `never_for_agency`. An entry of a kind that their kind of agency never sees is closed, to "
            + "those of whom nobody said where they work too, unless the person agreed and that is enough: `never_for_agency`; "
            + "of a view this closes the protected fields. What nobody looked at again in time is only revealed: `overdue`. "
            + "Intelligence is for the intelligence liaison, for decision makers who stand in a relation to the case by more "
            + "than an emergency, and for inspectors: `intelligence`. "
            + "Whoever works on cases as a duty contact alone sees the views for duty contacts, but in an emergency: "
            + "`not_needed`.",
        "9. Sensitive fields are for who recorded them. Others must need what it is called: in an emergency and as "
            + "coordinators of the lead agency everything, else what the table says of their responsibilities, of decision "
            + "makers and of duty contacts: `not_needed`. And it must come from their agency, or their agency leads, or an "
            + "agreement or consent covers what it is called, or there is an emergency: `not_shared`.",
        "10. Protected fields are for who recorded them, and for those of the same profession in the same agency; of a view, for "
            + "the roles from which such content comes. In an emergency they are open unless the kind stays closed. Others "
            + "need consent that covers it (`not_theirs`) and must need it (`not_needed`).",
        "11. Intelligence that is not closed by rule 8 is closed by neither rule 9 nor rule 10.",
        "12. Restricted text is revealed, never just seen or listed: `one_at_a_time`. It is for those who may see the protected "
            + "fields if there are such or it is marked protected, else for those who may see the sensitive ones.",
        "13. If none of the fields asked for is permitted, the whole is denied, for the reason that closes the first of them in "
            + "the order O, S, P, K.",
        "14. What is disclosed to the person is everything but intelligence (`intelligence`) and, unless the person's consent "
            + "covers it, what is of others (`not_theirs`).",
        "15. In figures every entry counts. Of everything else that is not about one case the tags of the operation are told; if "
            + "none was asked for: `role_lacks`.",
    ]
}
