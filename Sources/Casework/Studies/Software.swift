/// What made a file, for whoever reads it years later.
enum Software {
    static let name = "throughcare"
    static let version = "0.6.0-unreleased"
}
