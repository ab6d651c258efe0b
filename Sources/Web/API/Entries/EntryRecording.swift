internal import Casework
internal import Events
internal import HTTPTypes
internal import Hummingbird
internal import Ledger
internal import NIOCore

extension Enquiry {
    /// Whether everything is to be checked and nothing kept.
    var isDryRun: Bool { query("dryRun") == "true" }

    /// Records what the body submits to a stream.
    func record(
        in stream: StreamName, _ body: [UInt8], under key: GivenKey?, expecting expected: ExpectedVersion
    ) async throws -> Response {
        let entries = try SubmittedEntries(
            body, as: contentType ?? "", to: stream, beside: texts, identity: key?.entry)
        return try await record(entries, in: stream, expecting: expected)
    }

    /// Records what was submitted to a stream.
    func record(
        _ entries: SubmittedEntries, in stream: StreamName, expecting expected: ExpectedVersion
    ) async throws -> Response {
        let isRehearsal = isDryRun
        do {
            let recorded = try await ask {
                try $0.record(all: entries.submissions, in: stream, expecting: expected, rehearse: isRehearsal)
            }
            return answer(recorded, in: stream)
        } catch let conflict as VersionConflict {
            throw try await stale(conflict, expected)
        } catch let input as BadInputInList {
            let problem = Problem(input.input, entries.sent)
            throw entries.isBatch ? problem.inElement(input.index) : problem
        }
    }

    /// What the address and the headers say, which no problem repeats.
    private var texts: [String] {
        [request.headers[.idempotencyKey], request.headers[.throughcarePurpose]].compactMap(\.self)
    }

    private func answer(_ recorded: RecordedTogether, in stream: StreamName) -> Response {
        var headers = headers(version: isDryRun ? nil : recorded.version, position: recorded.all.last?.position)
        let isNew = recorded.all.contains(where: \.isNew) && !isDryRun
        if recorded.all.count == 1, isNew, let id = recorded.all.first?.id {
            headers[.location] = "\(Route.root)/entries/\(id)"
        }
        return .json(
            .object([
                JSON.Member("stream", .string(stream.description)),
                JSON.Member("version", .number(String(recorded.version))),
                JSON.Member("dryRun", .boolean(isDryRun)), JSON.Member("recorded", .array(recorded.all.map(\.json))),
            ]), status: isNew ? .created : .ok, headers: headers)
    }

    /// What changed since the version on which somebody built, as far as they may know of it.
    private func stale(_ conflict: VersionConflict, _ expected: ExpectedVersion) async throws -> Problem {
        var problem = Problem(.stale, cause: conflict)
        problem.headers[.eTag] = EntityTags.tag(conflict.found)
        problem.further = [JSON.Member("version", .number(String(conflict.found)))]
        guard case .exactly(let version) = expected else { return problem }
        let page = try? await ask { try $0.changes(of: conflict.stream, after: version, limit: 100) }
        let changes = (page?.entries ?? []).map { entry in
            JSON.object([
                JSON.Member("position", .number(String(entry.logged.position))),
                JSON.Member("version", .number(String(entry.logged.version))),
                JSON.Member("type", .string(entry.logged.type)),
                JSON.Member("id", .string(entry.logged.id.description)),
            ])
        }
        problem.further.append(JSON.Member("changes", .array(changes)))
        return problem
    }
}
