internal import Events
internal import Foundation
internal import Ledger
internal import Projections

/// Where the master key of a store is, in the order in which it is looked for.
public struct MasterKeyPlace: Hashable, Sendable {
    /// The name of the credential that systemd hands over.
    public static let credential = "throughcare.master-key"
    /// The file in a store's folder that may name the place.
    public static let configuration = "config.json"

    /// A file that was named, by an option or a variable.
    private let given: String?
    /// The folder in which systemd puts credentials.
    private let credentials: String?

    /// A place that nobody names: what the store's configuration says, or beside its folder.
    public static let none = MasterKeyPlace(given: nil, credentials: nil)

    /// - Parameters:
    ///   - given: A file that was named; `nil` for none.
    ///   - credentials: The folder of systemd's credentials; `nil` for none.
    public init(given: String?, credentials: String?) {
        self.given = given
        self.credentials = credentials
    }

    /// The file in which the key of a store is.
    /// - Throws: ``BadInput`` if the store's configuration cannot be read.
    public func path(ofStoreIn folder: String) throws -> String {
        try given ?? credentialPath ?? Self.configured(in: folder) ?? MasterKeyFile.usualPath(forStoreIn: folder)
    }

    func key(ofStoreIn folder: String) throws -> MasterKeyFile {
        try MasterKeyFile(path(ofStoreIn: folder), isReplaceable: given != nil || credentialPath == nil)
    }

    /// The key that a new store is to have; `nil` to have one made where it usually is.
    func keyForNewStore(in folder: String) throws -> MasterKeyFile? {
        guard let path = given ?? credentialPath else { return nil }
        let key = MasterKeyFile(path, isReplaceable: given != nil)
        try key.makeUnlessThere()
        return key
    }

    /// Lets later commands find a key whose place was named.
    func remember(inStore folder: String) throws {
        guard let given else { return }
        let path = URL(filePath: given).standardizedFileURL.path()
        let text = JSON.record(["masterKey": .string(path)]).line + "\n"
        let file = folder + "/" + Self.configuration
        guard
            FileManager.default.createFile(
                atPath: file, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        else { throw FileNotMade(path: file) }
    }

    private var credentialPath: String? {
        guard let credentials else { return nil }
        let path = credentials + "/" + Self.credential
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }

    private static func configured(in folder: String) throws -> String? {
        let file = folder + "/" + configuration
        guard let bytes = FileManager.default.contents(atPath: file) else { return nil }
        guard let json = try? JSONParser.parse([UInt8](bytes)), case .string(let path)? = json["masterKey"] else {
            throw BadInput(
                field: file, expected: #"an object such as {"masterKey":"/etc/throughcare/master-key"}"#,
                found: "something else", advice: "mend it, or remove it")
        }
        return path
    }
}
