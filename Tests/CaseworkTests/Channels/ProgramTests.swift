import Almanac
import Exchange
import Foundation
import Specifications
import Testing

@testable import Casework

/// Mail programs, good and bad.
struct ProgramTests {
    private static func program(_ script: String, in folder: ScratchFolder) throws -> String {
        let path = try folder.write("#!/bin/sh\n\(script)\n".utf8, to: "sendmail")
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        return path
    }

    private static func message() throws -> MailMessage {
        let address = try #require(MailAddress("anna@agency.example"))
        return MailMessage(from: address, to: address, key: "k", subject: "s", sentAt: .friday, body: ["text"])
    }

    @Test func `the program gets the whole message on its standard input`() throws {
        let folder = try ScratchFolder()
        let path = try Self.program("echo \"$@\" >\(folder["arguments"]); cat >\(folder["mail"])", in: folder)
        try SendmailProgram(path: path).send(Self.message())
        #expect(try Array(Data(contentsOf: URL(filePath: folder["mail"]))) == Self.message().bytes)
        #expect(try String(contentsOfFile: folder["arguments"], encoding: .utf8) == "-t -i\n")
    }

    @Test func `a program that fails is quoted in one line`() throws {
        let folder = try ScratchFolder()
        let path = try Self.program("printf 'no\\033[1m host\\nsecond line' >&2; exit 75", in: folder)
        let failure = #expect(throws: DeliveryFailed.self) { try SendmailProgram(path: path).send(Self.message()) }
        #expect(failure == DeliveryFailed("\(path) ended with 75: no[1m host"))
    }

    @Test func `a program that is not there is a failure and no crash`() throws {
        let failure = #expect(throws: DeliveryFailed.self) {
            try SendmailProgram(path: "/nowhere/sendmail").send(Self.message())
        }
        #expect(failure == DeliveryFailed("cannot run /nowhere/sendmail"))
    }

    @Test func `a program that does not end is ended`() throws {
        let outcome = Program(path: "/bin/sleep", arguments: ["60"], limit: .milliseconds(50)).run(input: [])
        #expect(outcome != nil && outcome?.status == nil)
    }
}
