import Access
import Casework
import Events
import Projections
import Specifications
import Testing

/// What members of one team get to see of the same case.
@Suite struct WhatTheySeeTests {
    @Test func `the operator of a local store sees everything`() throws {
        let office = try OpenHouse.office()
        let told = try Questions.ofCase["reveal"]?(office.casework) ?? ""
        for word in [OpenHouse.confided, OpenHouse.family, OpenHouse.pointer, OpenHouse.address] {
            #expect(told.contains(word))
        }
    }

    @Test(arguments: ["CM-1", "ME-3", "PL-4"] as [ActorRef])
    func `what was confided to a chaplain reaches nobody else`(actor: ActorRef) throws {
        #expect(try !OpenHouse.read(OpenHouse.office(), as: actor).contains(OpenHouse.confided))
    }

    @Test(arguments: ["ME-3", "PL-4", "CH-2"] as [ActorRef])
    func `what the family said reaches only those it comes from`(actor: ActorRef) throws {
        #expect(try !OpenHouse.read(OpenHouse.office(), as: actor).contains(OpenHouse.family))
    }

    @Test(arguments: ["CM-1", "ME-3", "CH-2"] as [ActorRef])
    func `a pointer to intelligence does not exist for others`(actor: ActorRef) throws {
        let told = try OpenHouse.read(OpenHouse.office(), as: actor)
        #expect(!told.contains(OpenHouse.pointer) && !told.contains("IntelligenceReferenceRecorded"))
    }

    @Test(arguments: ["CM-1", "ME-3", "CH-2", "PL-4"] as [ActorRef])
    func `nobody comes upon an address`(actor: ActorRef) throws {
        #expect(try !OpenHouse.read(OpenHouse.office(), as: actor).contains(OpenHouse.address))
    }

    @Test func `members of the team see that the case goes on`() throws {
        for actor in ["CM-1", "ME-3", "CH-2"] as [ActorRef] {
            #expect(try OpenHouse.read(OpenHouse.office(), as: actor).contains("ReleaseDateSet"), "\(actor)")
        }
    }

    @Test func `what was left out is counted, and intelligence is not`() throws {
        let mentor = try OpenHouse.office().casework.asking(Asking(as: "ME-3"))
        let shown = try mentor.timeline(of: "K-001", seenFrom: .today)
        #expect(shown.whole == nil)
        #expect(shown.text.last?.text == "not for you: 2 protected entries; what is missing here may be recorded there")
    }

    @Test func `to somebody who is kept out the case is in no list`() throws {
        let limit = Line.of(
            "CaseAccessLimited",
            #"{"limitId":"L-1","kind":"exclusion","actors":["CM-1"],"reason":"a relative on the staff"}"#)
        let folder = try ScratchFolder()
        let listed = try OpenHouse.office(with: [limit], in: folder).casework
        let manager = listed.asking(Asking(as: "CM-1"))
        #expect(try manager.cases(CaseQuery()).total == 0)
        #expect(try manager.caseload().items.isEmpty)
        #expect(try manager.readinessBoard(seenFrom: .today).isEmpty)
        #expect(throws: CaseNotFound.self) { try manager.timeline(of: "K-001", seenFrom: .today) }
        #expect(try listed.asking(Asking(as: "XX-9")).cases(CaseQuery()).total == 1)
    }

    @Test func `nobody records in the name of somebody else, or where they have no part`() throws {
        let office = try OpenHouse.office()
        let mentor = office.casework.asking(Asking(as: "ME-3"))
        let contact = Submission(
            stream: .lina, type: "ContactHeld", attributes: Attributes(recordedBy: "CM-1"),
            data: try JSONParser.parse(#"{"actor":"ME-3","minutes":30}"#))
        #expect(throws: BadInput.self) { try mentor.record(contact) }
        let own = Submission(stream: contact.stream, type: contact.type, data: contact.data)
        #expect(try mentor.record(own).isNew)
        #expect(throws: CaseNotFound.self) { try office.casework.asking(Asking(as: "ME-77")).record(own) }
        let recall = Submission(stream: contact.stream, type: "RecallOrdered", data: .object([]))
        #expect(throws: (any Error).self) { try mentor.record(recall) }
    }
}
