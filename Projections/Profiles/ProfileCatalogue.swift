public import Events

/// The service profiles that come with the program: one file for each in `Data`, listed here in alphabetical order.
public enum ProfileCatalogue {
    private static let data: [[UInt8]] = [
        PackageResources.aarhus_json,
        PackageResources.back_on_track_json,
        PackageResources.casa_weekly_json,
        PackageResources.copenhagen_coordination_unit_json,
        PackageResources.epanodos_json,
        PackageResources.exit_24_7_json,
        PackageResources.fostering_tolerance_json,
        PackageResources.hessen_case_meeting_json,
        PackageResources.infohouse_json,
        PackageResources.livc_json,
        PackageResources.mappa_json,
        PackageResources.oaed_benefit_json,
        PackageResources.pairs_10_json,
        PackageResources.pairs_20_json,
        PackageResources.pairs_3_json,
        PackageResources.radinet_json,
        PackageResources.rotterdam_case_conference_json,
        PackageResources.safety_house_json,
        PackageResources.social_net_conference_json,
        PackageResources.team_ter_json,
        PackageResources.welcome_home_json,
    ]

    /// The profiles, in the order of their names.
    public static let all = data.compactMap { try? ServiceProfile(json: JSONParser.parse($0)) }

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    /// The profile of that name; `nil` if nothing is known of it.
    public static subscript(name: ProfileRef) -> ServiceProfile? { byName[name] }
}
