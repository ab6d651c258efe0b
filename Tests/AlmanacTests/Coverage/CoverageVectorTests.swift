import Almanac
import Testing

struct CoverageVectorTests {
    @Test func `the table is complete`() {
        #expect(CoverageVector.all.count == 15)
    }

    @Test(arguments: CoverageVector.all)
    func `coverage gives the known answers`(vector: CoverageVector) {
        let coverage = vector.coverage
        let longest = coverage.longest
        #expect(coverage.firstContactAfter == vector.firstContact)
        #expect(longest?.length ?? .zero == vector.longest)
        #expect((longest == nil ? .zero : longest?.trueLength) == vector.trueLength)
        #expect(longest.map { vector.local.local($0.start).description } == vector.from)
        #expect(longest?.trueEnd.map { vector.local.local($0).description } == vector.next)
    }
}
