import Events
import Foundation
import Projections
import Testing

/// Profiles are data, so nothing but these laws keeps them from saying what nobody understands.
struct ProfileCatalogueLaw {
    static func files() throws -> [URL] {
        let package = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
        let data = package.appending(path: "Projections/Profiles/Data")
        return try FileManager.default.contentsOfDirectory(at: data, includingPropertiesForKeys: nil)
    }

    @Test func `every file can be read, is named after its profile and is listed, and the other way round`() throws {
        let names = try Self.files().map { file in
            #expect(file.pathExtension == "json")
            let profile = try ServiceProfile(json: JSONParser.parse(String(contentsOf: file, encoding: .utf8)))
            #expect(profile.name.rawValue == file.deletingPathExtension().lastPathComponent)
            #expect(ProfileCatalogue[profile.name] == profile)
            return profile.name
        }
        #expect(!names.isEmpty)
        #expect(names.sorted() == ProfileCatalogue.all.map(\.name))
        #expect(ProfileCatalogue["no_such_profile"] == nil)
    }

    @Test(arguments: ProfileCatalogue.all.map(\.name))
    func `a profile speaks the vocabulary and says where it comes from`(name: ProfileRef) throws {
        let profile = try #require(ProfileCatalogue[name])
        #expect(name.rawValue.wholeMatch(of: /[a-z]+[a-z0-9]*(_[a-z0-9]+)*/) != nil)
        #expect(profile.source.wholeMatch(of: /S\d{3}/) != nil)
        #expect(profile.country.wholeMatch(of: /[A-Z]{2}/) != nil)
        #expect(profile.about.hasSuffix(".") && !profile.title.isEmpty)
        for forum in profile.forums ?? [] {
            #expect(forum.forum.word != nil)
            #expect((forum.required ?? []).allSatisfy { $0.word != nil })
            #expect(forum.cadenceDays ?? 1 > 0)
            #expect(forum.fromDaysBeforeRelease ?? 0 >= 0 && forum.untilDaysAfterRelease ?? 0 >= 0)
        }
        #expect((profile.requiredDocuments ?? []).allSatisfy { $0.word != nil })
        #expect((profile.requiredPlanDomains ?? []).allSatisfy { $0.word != nil })
    }

    @Test(arguments: ProfileCatalogue.all.map(\.name))
    func `a profile brings something, and tells it`(name: ProfileRef) throws {
        let profile = try #require(ProfileCatalogue[name])
        let told = profile.json.members?.map(\.name).filter {
            !["name", "title", "country", "source", "about"].contains($0)
        }
        #expect(told?.isEmpty == false)
        #expect(profile.text.count > 4)
    }

    @Test(
        arguments: [
            ("rotterdam_case_conference", 7), ("copenhagen_coordination_unit", 14), ("casa_weekly", 7),
            ("hessen_case_meeting", nil),
        ] as [(ProfileRef, Int?)])
    func `cadences are those of the systems they were drawn from`(name: ProfileRef, days: Int?) throws {
        #expect(try #require(ProfileCatalogue[name]).forums?.map(\.cadenceDays) == [days])
    }

    @Test(arguments: [("pairs_3", 3.0), ("pairs_10", 10.0), ("pairs_20", 20.0)] as [(ProfileRef, Double)])
    func `doses are those of the systems they were drawn from`(name: ProfileRef, hours: Double) throws {
        #expect(try #require(ProfileCatalogue[name]).dose?.hoursPerWeek == hours)
    }
}
