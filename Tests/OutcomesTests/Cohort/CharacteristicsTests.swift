import Outcomes
import Specifications
import Testing

struct CharacteristicsTests {
    private static func row(_ profile: String) throws -> OutcomeRow {
        try CaseStory().telling("2025-09-02T08:00Z", "ProfileRecorded", "{\(profile)}")
            .released("2026-03-27T15:30+01:00").row()
    }

    @Test(
        arguments: [
            (17, "under_18"), (18, "18-20"), (20, "18-20"), (21, "21-24"), (24, "21-24"), (25, "25-34"), (64, "55-64"),
            (65, "65_or_more"),
        ] as [(Int, String)])
    func `ages are told in bands`(years: Int, band: String) {
        #expect(AgeBand(years: years).rawValue == band)
    }

    @Test(
        arguments: [
            (#""birthDate":"2008-03-27""#, "18-20"), (#""birthDate":"2008-03-28""#, "under_18"),
            (#""ageYears":17"#, "under_18"),
            (#""ageBand":"20-24""#, "21-24"), (#""ageBand":"grown up""#, nil), (#""languages":["fr"]"#, nil),
        ] as [(String, String?)])
    func `the age is that at the gate, as far as anybody recorded it`(profile: String, band: String?) throws {
        #expect(try Self.row(profile).characteristics.ageBand?.rawValue == band)
    }

    @Test(
        arguments: [
            (#""gender":"Female""#, .female), (#""gender":"m""#, .male), (#""gender":"non-binary""#, .another),
            (#""groups":["female"]"#, .female), (#""ageYears":30"#, nil),
        ] as [(String, Sex?)])
    func `sex is told as recorded`(profile: String, sex: Sex?) throws {
        #expect(try Self.row(profile).characteristics.sex == sex)
    }

    @Test(
        arguments: [
            (#""ideology":["islamist"]"#, "islamist"), (#""ideology":["islamist","other"]"#, "several"),
            (#""ideology":["none_identified"]"#, "none_identified"),
            (#""ideology":["the word of a stranger"]"#, "other"),
            (#""ageYears":30"#, nil),
        ] as [(String, String?)])
    func `several ideologies are one band`(profile: String, band: String?) throws {
        #expect(try Self.row(profile).characteristics.ideologyBand == band)
    }
}
