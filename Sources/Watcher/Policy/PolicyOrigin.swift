public import Events

/// Where the value of a parameter comes from.
public enum PolicyOrigin: Hashable, Sendable {
    /// The rule's own default.
    case standard
    /// The data of a service profile.
    case profile(ProfileRef)
    /// A value that was recorded, or is supposed, for a scope.
    case setting(PolicySetting)
    /// A value that an alert went by when it was raised.
    case given
}

extension PolicyOrigin {
    /// The origin in a few words, without the reason.
    public var inWords: String {
        switch self {
        case .standard: "default"
        case .profile(let profile): "data of the profile \(profile)"
        case .setting(let setting):
            "\(setting.entry == nil ? "supposed" : "set") for \(setting.scope.inWords)"
        case .given: "kept with the alert"
        }
    }

    /// The origin as one object.
    public var json: JSON {
        switch self {
        case .standard: .object([JSON.Member("kind", .string("default"))])
        case .profile(let profile):
            .object([JSON.Member("kind", .string("profile")), JSON.Member("profile", profile.json)])
        case .setting(let setting): setting.json
        case .given: .object([JSON.Member("kind", .string("given"))])
        }
    }
}
