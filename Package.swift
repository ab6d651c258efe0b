// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Throughcare",
    products: [
        .executable(name: "throughcare", targets: ["throughcare"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        .target(name: "Almanac"),
        .target(name: "Events", dependencies: ["Almanac"], path: "Events"),
        .target(
            name: "Projections", dependencies: ["Almanac", "Events"], path: "Projections",
            resources: [.embedInCode("Profiles/Data")]),
        .target(name: "Watcher", dependencies: ["Almanac", "Events", "Projections"]),
        .target(name: "Outcomes", dependencies: ["Almanac", "Events", "Projections"]),
        .target(name: "Access", dependencies: ["Almanac", "Events", "Projections"]),
        .target(
            name: "Exchange",
            dependencies: [
                "Almanac", "CZlib", "Events", "Outcomes", "Projections",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Yams", package: "Yams"),
            ]),
        .target(name: "Rehearsal", dependencies: ["Almanac", "Events"]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "SQLiteSettings"),
        .target(
            name: "Ledger",
            dependencies: [
                "Almanac", "Events", "SQLiteSettings",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .target(
            name: "Casework",
            dependencies: [
                "Access", "Almanac", "Events", "Exchange", "Ledger", "Outcomes", "Projections", "Watcher",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "Logging", package: "swift-log"),
            ],
            resources: [.copy("Calendars/holidays.tsv")]),
        .target(
            name: "Web",
            dependencies: [
                "Access", "Almanac", "Casework", "Events", "Exchange", "Ledger", "Outcomes", "Projections", "Watcher",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            resources: [.copy("Assets"), .copy("Templates"), .copy("Words")]),
        .executableTarget(
            name: "throughcare",
            dependencies: [
                "Access", "Almanac", "Casework", "Events", "Ledger", "Outcomes", "Projections", "Rehearsal", "Watcher",
                "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ]),
        .executableTarget(
            name: "throughcare-bench",
            dependencies: ["Access", "Almanac", "Casework", "Events", "Ledger", "Projections"]),
        .executableTarget(name: "throughcare-fuzz", dependencies: ["Fuzzing", "Specifications"]),
        .target(
            name: "Fuzzing", dependencies: ["Casework", "Events", "Exchange", "Ledger"], path: "Tests/Fuzzing"),
        .target(
            name: "Specifications",
            dependencies: ["Almanac", "Events", "Ledger", "Projections", "Watcher"],
            path: "Tests/Specifications"),
        .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing", "Specifications"], exclude: ["Inputs"]),
        .testTarget(
            name: "AccessTests", dependencies: ["Access", "Almanac", "Events", "Projections", "Specifications"]),
        .testTarget(name: "AlmanacTests", dependencies: ["Almanac", "Specifications"]),
        .testTarget(
            name: "EventsTests", dependencies: ["Almanac", "Events", "Specifications"], exclude: ["Goldens"]),
        .testTarget(
            name: "ExchangeTests", dependencies: ["Almanac", "Events", "Exchange", "Outcomes", "Specifications"]),
        .testTarget(
            name: "OutcomesTests", dependencies: ["Almanac", "Events", "Outcomes", "Projections", "Specifications"]),
        .testTarget(
            name: "ProjectionsTests",
            dependencies: ["Almanac", "Events", "Projections", "Rehearsal", "Specifications", "Watcher"]),
        .testTarget(
            name: "RehearsalTests",
            dependencies: ["Almanac", "Casework", "Events", "Ledger", "Rehearsal", "Specifications"]),
        .testTarget(
            name: "WatcherTests", dependencies: ["Almanac", "Events", "Projections", "Specifications", "Watcher"]),
        .testTarget(
            name: "CaseworkTests",
            dependencies: [
                "Access", "Almanac", "Casework", "Events", "Exchange", "Ledger", "Outcomes", "Projections", "Rehearsal",
                "Specifications", "Watcher", .product(name: "Crypto", package: "swift-crypto"),
            ], exclude: ["Identity/Goldens"]),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Access", "Almanac", "Casework", "Events", "Exchange", "Ledger", "Projections", "Rehearsal",
                "Specifications", "Web", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]),
        .testTarget(name: "CommandTests", dependencies: ["Events", "Specifications", "throughcare"]),
        .testTarget(
            name: "LedgerTests",
            dependencies: [
                "Almanac", "Events", "Ledger", "Specifications", "SQLiteSettings",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)

// One loop, so that no target can be softer than the others.
for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
