import Events
import Projections
import Testing
import Watcher

/// What profiles say of rules is what rules can be told.
struct ProfileValueLaw {
    @Test(arguments: ProfileCatalogue.all.map(\.name))
    func `every value of a profile is of a rule that exists, and fits it`(name: ProfileRef) throws {
        let profile = try #require(ProfileCatalogue[name])
        for value in profile.ruleValues {
            let rule = try #require(RuleCatalogue[value.rule], "\(name): \(value.rule)")
            let parameter = try #require(
                rule.settable.first { $0.name == value.parameter }, "\(name): \(value.rule).\(value.parameter)")
            #expect(parameter.accepts(value.value), "\(name): \(value.rule).\(value.parameter)")
            #expect(parameter.defaultJSON != value.value, "\(name): it says what holds anyway")
        }
    }

    @Test func `some profile has values, or the law proves nothing`() {
        #expect(ProfileCatalogue.all.contains { !$0.ruleValues.isEmpty })
    }
}
