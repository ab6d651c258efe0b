extension String {
    /// Whether it has no controls, no line ends and nothing invisible, so that it can stand in a headline and be compared
    /// by eye.
    var isOneLine: Bool {
        if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return true }
        return unicodeScalars.allSatisfy { scalar in
            guard !scalar.properties.isDefaultIgnorableCodePoint else { return false }
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: return false
            default: return true
            }
        }
    }
}
