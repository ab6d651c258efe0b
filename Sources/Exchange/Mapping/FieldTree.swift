internal import Events

/// Values at their paths, put together to one object.
struct FieldTree {
    /// A value at what is left of its path.
    struct Leaf {
        let steps: ArraySlice<FieldPath.Step>
        /// `nil` for an empty cell.
        let value: JSON?
        let isConstant: Bool
    }

    private let leaves: [Leaf]

    init(_ leaves: [Leaf]) { self.leaves = leaves }

    /// The object; empty if nothing is known.
    var object: JSON { value ?? .object([]) }

    /// `nil` if nothing in it is known. Elements of a list that are not known leave no gap.
    private var value: JSON? {
        if let leaf = leaves.first, leaf.steps.isEmpty { return leaf.value }
        var (members, elements): ([JSON.Member], [(index: Int, value: JSON)]) = ([], [])
        for (step, branch) in branches where branch.isKnown {
            guard let value = branch.value else { continue }
            switch step {
            case .name(let name): members.append(JSON.Member(name, value))
            case .index(let index): elements.append((index, value))
            }
        }
        if !elements.isEmpty { return .array(elements.sorted { $0.index < $1.index }.map(\.value)) }
        return members.isEmpty ? nil : .object(members)
    }

    /// Constants, such as a currency, say nothing where the cells beside them are empty.
    private var isKnown: Bool {
        let cells = leaves.filter { !$0.isConstant }
        return cells.isEmpty || cells.contains { $0.value != nil }
    }

    private var branches: [(FieldPath.Step, FieldTree)] {
        var order: [FieldPath.Step] = []
        var groups: [FieldPath.Step: [Leaf]] = [:]
        for leaf in leaves {
            guard let step = leaf.steps.first else { continue }
            if groups[step] == nil { order.append(step) }
            groups[step, default: []].append(
                Leaf(steps: leaf.steps.dropFirst(), value: leaf.value, isConstant: leaf.isConstant))
        }
        return order.map { ($0, FieldTree(groups[$0] ?? [])) }
    }
}
