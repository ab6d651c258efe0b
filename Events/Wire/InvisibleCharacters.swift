/// Characters that nobody sees: what may stay of them in free text.
enum InvisibleCharacters {
    /// The first character of a text that is invisible and has no business where it stands; `nil` if there is none.
    static func first(in text: String) -> Unicode.Scalar? {
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.first { index in
            let scalar = scalars[index]
            guard scalar.properties.isDefaultIgnorableCodePoint else { return false }
            if scalar.properties.isVariationSelector { return false }
            return !isJoiner(scalar) || !joins(scalars[..<index].last, scalars[(index + 1)...].first)
        }.map { scalars[$0] }
    }

    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }

    /// Whether a joiner between the two is part of how they are written: letters of some scripts, and pictures.
    private static func joins(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
        guard let before, let after else { return false }
        if isJoinedLetter(before) && isJoinedLetter(after) { return true }
        return (isPicture(before) || before.properties.isVariationSelector) && isPicture(after)
    }

    private static func isJoinedLetter(_ scalar: Unicode.Scalar) -> Bool {
        let isWritten = scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        return isWritten && joiningScripts.contains { $0.contains(scalar.value) }
    }

    private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0xFF && scalar.properties.isEmoji
    }

    /// Arabic, Syriac and their neighbours; the scripts of South and South-East Asia; Mongolian; Arabic forms.
    private static let joiningScripts: [ClosedRange<UInt32>] = [
        0x600...0x8FF, 0x900...0xDFF, 0xF00...0xFFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1800...0x18AF,
        0x1A20...0x1AAF, 0x1B00...0x1C4F, 0xA800...0xA8FF, 0xA980...0xAADF, 0xABC0...0xABFF, 0xFB50...0xFDFF,
        0xFE70...0xFEFC, 0x10D00...0x10D3F, 0x11000...0x11FFF,
    ]
}
