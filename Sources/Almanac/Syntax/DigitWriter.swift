/// Writes fixed-width ASCII fields into a buffer that is large enough for the longest of them.
struct DigitWriter {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    private init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    mutating func number(_ value: Int, width: Int) {
        var rest = value
        for position in stride(from: width - 1, through: 0, by: -1) {
            buffer[count + position] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
        count += width
    }

    mutating func character(_ character: Unicode.Scalar) {
        buffer[count] = UInt8(ascii: character)
        count += 1
    }

    static func text(capacity: Int, _ write: (inout DigitWriter) -> Void) -> String {
        String(unsafeUninitializedCapacity: capacity) { buffer in
            var writer = DigitWriter(buffer)
            write(&writer)
            return writer.count
        }
    }
}

extension DigitWriter {
    mutating func date(_ date: CivilDate) {
        let (year, month, day) = date.components
        number(year, width: 4)
        character("-")
        number(month, width: 2)
        character("-")
        number(day, width: 2)
    }

    /// `HH:MM`, then the seconds if wanted or needed, then milliseconds only if there are any.
    mutating func time(milliseconds: Int, secondsAlways: Bool) {
        let seconds = milliseconds / 1000
        let fraction = milliseconds % 1000
        number(seconds / 3600, width: 2)
        character(":")
        number(seconds / 60 % 60, width: 2)
        guard secondsAlways || milliseconds % 60_000 != 0 else { return }
        character(":")
        number(seconds % 60, width: 2)
        guard fraction != 0 else { return }
        character(".")
        number(fraction, width: 3)
    }
}
