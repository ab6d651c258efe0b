internal import Foundation

/// Who runs the program.
public enum SystemUser {
    /// The name in the system's list of users; `nil` for a user without one.
    ///
    /// The environment is not asked: everybody can write any name there, and would be recognised as whoever has it.
    public static var name: String? {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 1 << 14)
        return buffer.withUnsafeMutableBufferPointer { bytes -> String? in
            guard let start = bytes.baseAddress, getpwuid_r(geteuid(), &entry, start, bytes.count, &found) == 0,
                found != nil, let name = entry.pw_name
            else { return nil }
            return String(cString: name)
        }
    }
}
