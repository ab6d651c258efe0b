internal import Almanac

/// The active lives, the one with the earliest next line first: a binary heap.
struct LifeQueue {
    private var lives: [ActiveLife] = []

    /// When the earliest line is recorded; `nil` if there is none.
    var nextRecordedAt: Instant? { lives.first?.nextRecordedAt }

    /// Adds a life that has lines left; another is passed over.
    mutating func add(_ life: ActiveLife) {
        guard life.nextRecordedAt != nil else { return }
        lives.append(life)
        var child = lives.count - 1
        while child > 0, precedes(child, (child - 1) / 2) {
            lives.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Takes the next line of the first life with `take` and puts the life where it then belongs; `nil` if empty.
    mutating func advance<Line, Problem>(_ take: (inout ActiveLife) throws(Problem) -> Line?) throws(Problem) -> Line? {
        guard !lives.isEmpty else { return nil }
        let line = try take(&lives[0])
        if lives[0].nextRecordedAt == nil {
            lives.swapAt(0, lives.count - 1)
            lives.removeLast()
        }
        sink()
        return line
    }

    private mutating func sink() {
        var parent = 0
        while true {
            let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < lives.count }
            guard let first = children.min(by: precedes), precedes(first, parent) else { return }
            lives.swapAt(parent, first)
            parent = first
        }
    }

    private func precedes(_ left: Int, _ right: Int) -> Bool {
        guard let leftTime = lives[left].nextRecordedAt, let rightTime = lives[right].nextRecordedAt else {
            return lives[left].nextRecordedAt != nil
        }
        return (leftTime, lives[left].number) < (rightTime, lives[right].number)
    }
}
