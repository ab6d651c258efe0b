import Events
import Specifications

/// Lines of an import as somebody would write them, of the case K-001 unless another stream is named.
enum Line {
    static let opened = of(
        "CaseOpened", #"{"caseRef":"K-001","track":"custodial_release","tz":"Europe/Paris"}"#, id(1))
    static let dateSet = of("ReleaseDateSet", #"{"releaseAt":"2026-03-27T15:30+01:00"}"#, id(2))

    /// A line with these members, and `more` of them.
    static func of(
        _ type: String, _ data: String = "{}", _ more: String = "", in stream: String = "case/K-001"
    ) -> String {
        #"{"stream":"\#(stream)","type":"\#(type)","data":\#(data)\#(more.isEmpty ? "" : ",\(more)")}"#
    }

    /// The member that gives a line the id of that number.
    static func id(_ number: UInt64) -> String { #""id":"\#(EntryID.number(number))""# }

    /// The member that says when a line was recorded.
    static func recordedAt(_ moment: String) -> String { #""recordedAt":"\#(moment)""# }
}
