internal import Almanac
public import Events

/// The lines of a caseload in the order of recording; only lives that go on are held.
public struct CaseloadLines {
    private let population: Population
    private var waiting = 0
    private var active = LifeQueue()

    init(of caseload: Caseload) { population = Population(caseload) }

    /// The next line without its end; `nil` after the last.
    /// - Throws: ``FieldProblem`` if the story gave an event fields that are not its own.
    public mutating func next() throws(FieldProblem) -> [UInt8]? {
        try wakeThoseDue()
        return try active.advance { (life) throws(FieldProblem) in try life.take() }
    }

    /// A life begins before the first line that comes after its beginning.
    private mutating func wakeThoseDue() throws(FieldProblem) {
        while waiting < population.count {
            let life = population[waiting]
            if let next = active.nextRecordedAt, life.begins > next { return }
            active.add(try ActiveLife(life, number: waiting))
            waiting += 1
        }
    }
}
