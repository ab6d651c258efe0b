public import Events

/// An event in its third version, which the vocabulary has not: `nr` became `room`, then `warm` became `heated`.
public struct RoomGiven: Event {
    public static let name = "RoomGiven"
    public static let schemaVersion = 3
    public static let meaning = "The person was given a room."
    public static let lifts = [
        Lift(from: 1) { renaming("nr", to: "room", in: $0) }, Lift(from: 2) { renaming("warm", to: "heated", in: $0) },
    ]

    public let room: String
    public let heated: Bool?

    public static let shape = Shape(
        Self.init(room:heated:), Field("room", \.room, "The room."), Field("heated", \.heated, "It can be heated."))

    public var headline: String { "Room given" }

    private static func renaming(_ old: String, to new: String, in members: [JSON.Member]) -> [JSON.Member] {
        members.map { $0.name == old ? JSON.Member(new, $0.value) : $0 }
    }
}
