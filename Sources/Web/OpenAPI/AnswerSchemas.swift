internal import Events

/// The forms of answers and of bodies that are no event, by name.
enum AnswerSchemas {
    static let all: [JSON.Member] = [
        schema("Object", #"{"type":"object"}"#),
        schema(
            "Problem",
            #"""
            {"type":"object","description":"A problem after RFC 9457; it never repeats what was sent.",
            "required":["type","title","status","instance","requestId"],
            "properties":{"type":{"type":"string","description":"The address of its kind."},"title":{"type":"string"},
            "status":{"type":"integer"},"detail":{"type":"string"},"instance":{"type":"string"},
            "requestId":{"type":"string"},"pointer":{"type":"string","description":"Where in the body, as a JSON Pointer."},
            "line":{"type":"integer"},"byte":{"type":"integer"},"version":{"type":"integer"},
            "changes":{"type":"array","description":"The entries since the version that was built on.",
            "items":{"type":"object","required":["position","version","type","id"],
            "properties":{"position":{"type":"integer"},"version":{"type":"integer"},"type":{"type":"string"},
            "id":{"type":"string"}}}}}}
            """#),
        schema(
            "Entry",
            #"""
            {"type":"object","description":"An entry as it may be seen; the form of a line of an import.",
            "required":["id","position","stream","version","type","schemaVersion","occurredAt","precision","recordedAt","data"],
            "properties":{"id":{"type":"string"},"position":{"type":"integer","minimum":1},"stream":{"type":"string"},
            "version":{"type":"integer","minimum":1},"type":{"type":"string"},"schemaVersion":{"type":"integer"},
            "occurredAt":{"type":"string"},"precision":{"type":"string"},"recordedAt":{"type":"string"},
            "recordedBy":{"type":"string"},"agency":{"type":"string"},
            "data":{"type":["object","string","null"],"description":"The fields; words in brackets if they are withheld; null if it was erased."}}}
            """#),
        schema(
            "EntryPage",
            #"""
            {"type":"object","required":["stream","version","position","entries"],
            "properties":{"stream":{"type":"string"},"version":{"type":"integer"},"position":{"type":"integer"},
            "entries":{"type":"array","items":{"$ref":"#/components/schemas/Entry"}},
            "entriesLeftOut":{"type":"object","description":"How many are not for whoever asks, by kind.",
            "additionalProperties":{"type":"integer"}},"next":{"type":"string"}}}
            """#),
        schema(
            "CloudEvent",
            #"""
            {"type":"object","required":["specversion","id","source","type","subject","time","data"],
            "properties":{"specversion":{"const":"1.0"},"id":{"type":"string"},"source":{"type":"string"},
            "type":{"type":"string"},"subject":{"type":"string"},"time":{"type":"string"},
            "data":{"type":["object","string","null"]}}}
            """#),
        schema("CloudEventBatch", ##"{"type":"array","items":{"$ref":"#/components/schemas/CloudEvent"}}"##),
        schema(
            "Recorded",
            #"""
            {"type":"object","required":["id","position","version","recordedAt","new","dryRun","warnings"],
            "properties":{"id":{"type":"string"},"position":{"type":"integer"},"version":{"type":"integer"},
            "recordedAt":{"type":"string"},"new":{"type":"boolean"},"dryRun":{"type":"boolean"},
            "warnings":{"type":"array","items":{"type":"string"}}}}
            """#),
        schema(
            "Recording",
            #"""
            {"type":"object","required":["stream","version","dryRun","recorded"],
            "properties":{"stream":{"type":"string"},"version":{"type":"integer"},"dryRun":{"type":"boolean"},
            "recorded":{"type":"array","items":{"$ref":"#/components/schemas/Recorded"}}}}
            """#),
        schema(
            "Case",
            #"""
            {"type":"object","required":["caseRef","at","open","version","views"],
            "properties":{"caseRef":{"type":"string"},"at":{"type":"string"},"open":{"type":"boolean"},
            "version":{"type":"integer"},"views":{"type":"array","items":{"type":"string"}}}}
            """#),
        schema(
            "CaseList",
            #"""
            {"type":"object","required":["at","cases"],"properties":{"at":{"type":"string"},
            "cases":{"type":"array","items":{"type":"object","required":["caseRef","at","open"],
            "properties":{"caseRef":{"type":"string"}}}},"next":{"type":"string"}}}
            """#),
        schema(
            "View",
            #"""
            {"type":"object","description":"A view; unknown values are null, withheld ones say so in words in brackets.",
            "properties":{"entriesLeftOut":{"type":"object"}}}
            """#),
        schema(
            "AlertList",
            #"""
            {"type":"object","required":["at","alerts"],"properties":{"at":{"type":"string"},
            "alerts":{"type":"array","items":{"type":"object","required":["alertId","ruleId","caseRef","severity"],
            "properties":{"alertId":{"type":"string"}}}},"next":{"type":"string"}}}
            """#),
        schema(
            "AlertStory",
            #"{"type":"object","required":["alert","open","history"],"properties":{"alert":{"type":"object"},"open":{"type":"boolean"},"history":{"type":"array"}}}"#
        ),
        schema(
            "AlertAnswered",
            ##"{"type":"object","required":["words","recorded"],"properties":{"words":{"type":"string"},"recorded":{"$ref":"#/components/schemas/Recorded"}}}"##
        ),
        schema(
            "Holidays",
            #"""
            {"type":"object","required":["calendars"],"properties":{"calendars":{"type":"array","items":{"type":"object",
            "required":["calendar","days"],"properties":{"calendar":{"type":"string"},
            "days":{"type":"array","items":{"type":"object"}}}}}}}
            """#),
    ]

    /// Reads the text of a schema; every one is read whenever a test asks for the document.
    static func schema(_ name: String, _ text: String) -> JSON.Member {
        guard let json = try? JSONParser.parse(text) else { preconditionFailure("the schema \(name) is no JSON") }
        return JSON.Member(name, json)
    }
}
