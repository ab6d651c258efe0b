internal import Almanac
public import Events

extension ArchiveLine {
    /// The line as an object: hashes in hexadecimal digits, what is sealed in Base64.
    public var json: JSON {
        switch self {
        case .key(let key): .object([.init("dataKey", key.json)])
        case .entry(let entry): entry.json
        case .checkpoint(let position, let note):
            .object([
                .init("checkpoint", .object([.init("position", .number("\(position)")), .init("note", .string(note))]))
            ])
        case .restoration(let restoration): .object([.init("restoration", restoration.json)])
        }
    }
}

extension ArchivedKey {
    fileprivate var json: JSON {
        .object([
            .init("number", .number("\(number)")), .init("subject", .string(subject)),
            .init("class", .string(retention)), .init("state", .number("\(state)")),
        ])
    }
}

extension ArchivedEntry {
    fileprivate var json: JSON {
        var members: [JSON.Member] = [
            .init("header", header.headerJSON(key: key)), .init("payloadHash", .string(payloadHash.hex)),
            .init("previous", .string(previous.hex)),
        ]
        if let payload { members.append(.init("payload", .string(Base64.text(of: payload)))) }
        // What was recorded has been parsed before; what cannot be is left sealed.
        for (name, bytes) in [("attributes", contents?.attributes), ("data", contents?.data)] {
            if let bytes, !bytes.isEmpty, let json = try? JSONParser.parse(bytes) { members.append(.init(name, json)) }
        }
        return .object(members)
    }
}

extension Restoration {
    fileprivate var json: JSON {
        .object([
            .init("number", .number("\(number)")), .init("position", .number("\(position)")),
            .init("restoredAt", .number("\(restoredAt.milliseconds)")), .init("lost", lost.map(JSON.string) ?? .null),
        ])
    }
}
