internal import Events
internal import Foundation
internal import Projections

/// Where text goes: data to standard output, talk to standard error.
enum Terminal {
    /// Writes a line of data.
    static func print(_ line: String) { Swift.print(line) }

    /// Writes data as they are.
    static func print(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

    /// Writes a line of talk.
    static func say(_ line: String) { write(line + "\n") }

    /// Writes over the current line of talk; only on a terminal.
    static func progress(_ text: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        write("\r\(text)\u{1B}[K")
    }

    /// Writes the lines of a view, set apart by what they are if the terminal shows it and nobody asked not to.
    static func print(_ lines: [TextLine]) {
        for line in lines { print(isStyled ? styled(line) : line.text) }
    }

    /// Writes a view as somebody may see it, for people or for programs.
    static func print(_ shown: Shown<some View>, asJSON: Bool) {
        if asJSON { print(shown.json.line) } else { print(shown.text) }
    }

    private static let isStyled =
        isatty(STDOUT_FILENO) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty

    private static func styled(_ line: TextLine) -> String {
        let code: String? =
            switch line.role {
            case .title: "1;4"
            case .heading: "1"
            case .alert: "31"
            case .good: "32"
            case .faint: "2"
            case .plain: nil
            }
        return code.map { "\u{1B}[\($0)m\(line.text)\u{1B}[0m" } ?? line.text
    }

    private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
