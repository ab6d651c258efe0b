/// The scripts whose letters look so alike that one can stand for another in a name.
enum Script: Hashable, CaseIterable {
    case latin, greek, cyrillic, armenian, hebrew, arabic

    /// The script of a letter; `nil` for another script and for what is no letter.
    init?(of scalar: Unicode.Scalar) {
        guard scalar.properties.isAlphabetic,
            let script = Self.allCases.first(where: { $0.ranges.contains { $0.contains(scalar.value) } })
        else { return nil }
        self = script
    }

    private var ranges: [ClosedRange<UInt32>] {
        switch self {
        case .latin: [0x41...0x24F, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xFF21...0xFF5A]
        case .greek: [0x370...0x3FF, 0x1F00...0x1FFF]
        case .cyrillic: [0x400...0x52F, 0x1C80...0x1C8F, 0xA640...0xA69F]
        case .armenian: [0x530...0x58F]
        case .hebrew: [0x590...0x5FF, 0xFB1D...0xFB4F]
        case .arabic: [0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC]
        }
    }
}
