extension String {
    /// Whether it has no control characters and no line ends, so that it can stand in a headline.
    var isOneLine: Bool {
        if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return true }
        return unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
    }
}
