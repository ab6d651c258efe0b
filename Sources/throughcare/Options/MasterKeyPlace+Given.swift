internal import Casework
internal import Foundation

extension MasterKeyPlace {
    /// Where the key is by an option or by what surrounds the program.
    static func given(_ option: String?) -> MasterKeyPlace {
        let surroundings = ProcessInfo.processInfo.environment
        let named = option ?? surroundings["THROUGHCARE_MASTER_KEY"]
        return MasterKeyPlace(
            given: named.flatMap { $0.isEmpty ? nil : $0 }, credentials: surroundings["CREDENTIALS_DIRECTORY"])
    }
}
