internal import Events

/// Compares stored views with what their streams say.
struct ViewComparison {
    let transaction: ReadTransaction
    let projectors: [any Projector]

    /// Folds every stream and compares its rows with those that are kept; in the memory of one stream at a time.
    func run(into verification: inout Verification) throws {
        for projector in projectors {
            var kept: [StoredView] = []
            for view in projector.views {
                let state = try transaction.state(of: view)
                if state.needsRebuild {
                    verification.unchecked.append("\(view.name) is out of date: run `throughcare rebuild`")
                } else if state.storedVersion != nil {
                    kept.append(view)
                }
            }
            try compare(kept, of: projector, into: &verification)
            verification.views += kept.map(\.name)
        }
    }

    private func compare(
        _ views: [StoredView], of projector: any Projector, into verification: inout Verification
    ) throws {
        guard !views.isEmpty else { return }
        let types = try projector.typesRead.compactMap {
            try transaction.session.types.number(of: StoredType(text: $0))
        }.sorted()
        var counts: [String: Int] = [:]
        for stream in try transaction.streams(of: projector.kind) {
            guard let number = try transaction.session.streams.number(of: StoredStream(stream)) else { continue }
            let entries = try transaction.entries(inStream: number, types: types)
            let folded = (try? entries.isEmpty ? [] : projector.rows(of: stream, entries)) ?? []
            for view in views {
                let expected = Self.byKey(folded.filter { $0.view == view.name })
                counts[view.name, default: 0] += expected.count
                note(stream, in: view, expected, into: &verification)
            }
        }
        for view in views where try transaction.countRows(ViewSelection(view)) > counts[view.name] ?? 0 {
            verification.note(Damage("view \(view.name)", "it has rows of streams that are not in the log"))
        }
    }

    private func note(
        _ stream: StreamName, in view: StoredView, _ expected: [String: ViewRow], into verification: inout Verification
    ) {
        let place = "view \(view.name), \(stream)"
        do {
            let found = Self.byKey(try transaction.rows(of: stream, in: view))
            if found != expected {
                verification.note(
                    Damage(place, "its rows are not what the entries say; `throughcare rebuild` mends it"))
            }
        } catch {
            verification.note(Damage(place, "\(error)"))
        }
    }

    // Of two rows with one key the later counts.
    private static func byKey(_ rows: [ViewRow]) -> [String: ViewRow] {
        Dictionary(rows.map { ($0.key, $0) }) { $1 }
    }
}
