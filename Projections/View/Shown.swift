public import Events

/// A view as somebody may see it: what they may not see is said to be withheld, and is in neither form.
public struct Shown<Seen: View>: Sendable {
    let view: Seen
    private let permit: Set<AccessTag>
    private let leftOut: [AccessTag: Int]

    /// Shows the fields with these tags.
    ///
    /// - Parameter leftOut: How many entries the view was folded without, because they are not for who looks.
    public init(_ view: Seen, permit: Set<AccessTag>, leavingOut leftOut: [AccessTag: Int] = [:]) {
        self.view = view
        self.permit = permit
        self.leftOut = leftOut
    }

    /// Whether nothing is withheld.
    public var isWhole: Bool { Seen.tags.isSubset(of: permit) && leftOut.isEmpty }

    /// The view itself; `nil` unless all of it may be seen.
    public var whole: Seen? { isWhole ? view : nil }

    /// The view as one object; fields that are withheld say so.
    public var json: JSON {
        guard !leftOut.isEmpty, let members = view.json(showing: permit).members else {
            return view.json(showing: permit)
        }
        let counts = leftOut.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            JSON.Member($0.key.inWords, $0.value.json)
        }
        return .object(members + [JSON.Member("entriesLeftOut", .object(counts))])
    }

    /// The view for a terminal: as it was written down for people, or field by field if something is withheld.
    public var text: [TextLine] {
        let told =
            view.text(showing: permit) ?? view.heading + PlainText.lines(of: Seen.shape.json(view, showing: permit))
        guard !leftOut.isEmpty else { return told }
        let counts = leftOut.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.value) \($0.key.inWords)" }
        return told + [
            .blank,
            TextLine(
                "not for you: \(counts.joined(separator: ", ")) entries; what is missing here may be recorded there",
                .faint),
        ]
    }
}
