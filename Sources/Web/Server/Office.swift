internal import Casework
internal import Logging

/// What every answer may need of the server.
struct Office: Sendable {
    let casework: Casework
    let workroom: Workroom
    let settings: ServerSettings
    let desk: Desk
    let library: TemplateLibrary
    let style: StyleSheet
    let logger: Logger
}
