internal import Events
internal import Exchange
internal import Foundation
internal import Outcomes

/// Writes the histories of an export in the forms that were chosen, all in one pass over the cases.
struct StudyHistoryFiles {
    let histories: HistoryDisclosure
    let folder: StudyFolder
    /// Tells under which study key the pseudonyms were made.
    let keyFingerprint: String

    private static let xes = "histories.xes"
    private static let ocel = "histories.ocel.json"
    private static let objects = "objects.part"

    func write(_ formats: Set<StudyExported.Format>) throws {
        let xes = try formats.contains(.xes) ? folder.file(Self.xes) : nil
        let events = try formats.contains(.ocel2) ? folder.file(Self.ocel) : nil
        let objects = try formats.contains(.ocel2) ? folder.file(Self.objects) : nil
        var batches = formats.contains(.cloudevents) ? BatchFiles(folder: folder) : nil
        try xes?.write(XESDocument.opening)
        try events?.write(OCELDocument.opening(of: histories))
        var isFirst = true
        try histories.forEach { history in
            try xes?.write(XESDocument.trace(history))
            try events?.write(OCELDocument.events(of: history, isFirst: isFirst))
            try objects?.write(OCELDocument.objects(of: history, isFirst: isFirst))
            try batches?.add(CloudEvent.events(of: history, source: "urn:throughcare:study:\(keyFingerprint)"))
            isFirst = false
        }
        if let xes {
            try xes.write(XESDocument.closing)
            try folder.add(Self.xes, xes, rows: histories.eventCount)
        }
        if let events, let objects { try finish(events, objects) }
        try batches?.finish()
    }

    /// Objects come after all events.
    private func finish(_ events: HashedFile, _ objects: HashedFile) throws {
        _ = try objects.finish()
        try events.write(OCELDocument.middle)
        let reader = try ByteReader(path: folder.path(of: Self.objects))
        while let bytes = try reader.next() { try events.write(bytes) }
        try events.write(OCELDocument.closing)
        unlink(folder.path(of: Self.objects))
        try folder.add(Self.ocel, events, rows: histories.eventCount)
    }

    /// Files of so many events each.
    private struct BatchFiles {
        let folder: StudyFolder
        private var waiting: [[UInt8]] = []
        private var number = 0

        init(folder: StudyFolder) { self.folder = folder }

        mutating func add(_ events: [[UInt8]]) throws {
            waiting += events
            while waiting.count >= CloudEvent.mostInBatch { try write(CloudEvent.mostInBatch) }
        }

        mutating func finish() throws { if !waiting.isEmpty || number == 0 { try write(waiting.count) } }

        private mutating func write(_ count: Int) throws {
            number += 1
            let digits = String(String(number + 100_000).dropFirst())
            try folder.add(
                "histories-\(digits).cloudevents.json", CloudEvent.batch(waiting.prefix(count)), rows: count)
            waiting.removeFirst(count)
        }
    }
}
