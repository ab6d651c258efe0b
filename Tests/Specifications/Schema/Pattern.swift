/// A pattern of a schema, taken apart so that texts that fit it can be made up.
///
/// It knows the part of the notation that our schemas use; anything else stops the test.
struct Pattern {
    indirect enum Node {
        case characters([ClosedRange<UInt32>], isNegated: Bool)
        case choice([[Node]])
        case repeated(Node, ClosedRange<Int>)
        /// A look ahead or an anchor: takes no character; made-up texts are matched afterwards.
        case nothing
    }

    let alternatives: [[Node]]
    private static let unlimited = 1_000_000

    init(_ text: String) {
        var rest = Array(text.unicodeScalars)[...]
        alternatives = Self.alternatives(&rest)
        precondition(rest.isEmpty, "pattern \(text): cannot read \(rest)")
    }

    private static func alternatives(_ rest: inout ArraySlice<Unicode.Scalar>) -> [[Node]] {
        var found: [[Node]] = [[]]
        while let next = rest.first, next != ")" {
            if next == "|" {
                rest.removeFirst()
                found.append([])
            } else {
                let node = node(&rest)
                found[found.count - 1].append(quantified(node, &rest))
            }
        }
        return found
    }

    private static func node(_ rest: inout ArraySlice<Unicode.Scalar>) -> Node {
        let next = rest.removeFirst()
        switch next {
        case "^", "$": return .nothing
        case "(":
            let looksAhead = rest.starts(with: "?!".unicodeScalars)
            rest.removeFirst(2)
            let inner = alternatives(&rest)
            rest.removeFirst()
            return looksAhead ? .nothing : .choice(inner)
        case "[": return set(&rest)
        case "\\": return .characters(escape(&rest), isNegated: false)
        default: return .characters([next.value...next.value], isNegated: false)
        }
    }

    private static func set(_ rest: inout ArraySlice<Unicode.Scalar>) -> Node {
        let isNegated = rest.first == "^"
        if isNegated { rest.removeFirst() }
        var ranges: [ClosedRange<UInt32>] = []
        while rest.first != "]" {
            let low = member(&rest)
            guard rest.first == "-", rest.dropFirst().first != "]", low.count == 1 else {
                ranges += low
                continue
            }
            rest.removeFirst()
            ranges.append(low[0].lowerBound...member(&rest)[0].upperBound)
        }
        rest.removeFirst()
        return .characters(ranges, isNegated: isNegated)
    }

    private static func member(_ rest: inout ArraySlice<Unicode.Scalar>) -> [ClosedRange<UInt32>] {
        let next = rest.removeFirst()
        return next == "\\" ? escape(&rest) : [next.value...next.value]
    }

    private static func escape(_ rest: inout ArraySlice<Unicode.Scalar>) -> [ClosedRange<UInt32>] {
        let next = rest.removeFirst()
        switch next {
        case "s": return [9...13, 32...32, 0xA0...0xA0]
        case "u":
            let digits = rest.prefix(4).map(String.init).joined()
            rest.removeFirst(4)
            let code = UInt32(digits, radix: 16) ?? 0
            return [code...code]
        default: return [next.value...next.value]
        }
    }

    private static func quantified(_ node: Node, _ rest: inout ArraySlice<Unicode.Scalar>) -> Node {
        switch rest.first {
        case "?": rest.removeFirst(); return .repeated(node, 0...1)
        case "*": rest.removeFirst(); return .repeated(node, 0...unlimited)
        case "+": rest.removeFirst(); return .repeated(node, 1...unlimited)
        case "{":
            let words = rest.dropFirst().prefix { $0 != "}" }.map(String.init).joined().split(separator: ",")
            rest = rest.drop { $0 != "}" }.dropFirst()
            let bounds = words.compactMap { Int($0) }
            return .repeated(node, bounds[0]...(bounds.last ?? bounds[0]))
        default: return node
        }
    }

    /// A text that fits, but for what looks ahead; repetitions without limit stop at `longest`.
    func text(longest: Int, _ generator: inout SeededGenerator) -> String {
        Self.text(.choice(alternatives), longest, &generator)
    }

    private static func text(_ node: Node, _ longest: Int, _ generator: inout SeededGenerator) -> String {
        switch node {
        case .nothing: return ""
        case .choice(let choices):
            let chosen = choices[Int.random(in: 0..<choices.count, using: &generator)]
            return chosen.map { text($0, longest, &generator) }.joined()
        case .repeated(let inner, let bounds):
            let most = min(bounds.upperBound, max(bounds.lowerBound, longest))
            let wanted = generator.chance(oneIn: 20) ? most : min(most, bounds.lowerBound + 8)
            let count = Int.random(in: bounds.lowerBound...wanted, using: &generator)
            return (0..<(wanted == most ? most : count)).map { _ in text(inner, longest, &generator) }.joined()
        case .characters(let ranges, let isNegated):
            return String(character(ranges, isNegated, &generator))
        }
    }

    private static let alphabet = Array("aZ09 -_/\n\t\"\\éΩ日".unicodeScalars)

    private static func character(
        _ ranges: [ClosedRange<UInt32>], _ isNegated: Bool, _ generator: inout SeededGenerator
    ) -> Unicode.Scalar {
        guard isNegated else {
            let range = ranges[Int.random(in: 0..<ranges.count, using: &generator)]
            return Unicode.Scalar(UInt32.random(in: range, using: &generator)) ?? "a"
        }
        let allowed = alphabet.filter { letter in !ranges.contains { $0.contains(letter.value) } }
        return allowed[Int.random(in: 0..<allowed.count, using: &generator)]
    }
}
