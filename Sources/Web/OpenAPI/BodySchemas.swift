internal import Events

/// The forms of bodies, and of what answers to them, by name.
enum BodySchemas {
    static let all: [JSON.Member] = [
        AnswerSchemas.schema(
            "Note",
            #"""
            {"type":"object","additionalProperties":false,
            "properties":{"note":{"type":"string","minLength":1,"maxLength":2000}}}
            """#),
        AnswerSchemas.schema(
            "Snooze",
            #"""
            {"type":"object","additionalProperties":false,"required":["until"],
            "properties":{"until":{"type":"string","description":"Until when, exclusive; a date is the end of that day in UTC."},
            "note":{"type":"string","minLength":1,"maxLength":2000}}}
            """#),
        AnswerSchemas.schema(
            "Dismissal",
            #"""
            {"type":"object","additionalProperties":false,"required":["closure","reason"],
            "properties":{"closure":{"enum":["false-positive","accepted-risk"]},
            "reason":{"type":"string","minLength":1,"maxLength":2000}}}
            """#),
        AnswerSchemas.schema(
            "Webhook",
            #"""
            {"type":"object","additionalProperties":false,"required":["name","url"],
            "properties":{"name":{"type":"string","pattern":"^[a-z0-9-]{1,40}$"},
            "url":{"type":"string","maxLength":1000,"description":"With https, or with http to this machine."}}}
            """#),
        AnswerSchemas.schema(
            "WebhookAdded",
            #"""
            {"type":"object","required":["name","url"],"properties":{"name":{"type":"string"},"url":{"type":"string"},
            "secret":{"type":"string","description":"For the signatures; it is told this once."}}}
            """#),
        AnswerSchemas.schema(
            "Webhooks",
            #"""
            {"type":"object","required":["webhooks"],"properties":{"webhooks":{"type":"array","items":{"type":"object",
            "required":["name","url","delivery"],"properties":{"name":{"type":"string"},"url":{"type":"string"},
            "delivery":{"type":"object"}}}}}}
            """#),
        AnswerSchemas.schema(
            "Export",
            #"""
            {"type":"object","additionalProperties":false,"required":["name","formats"],
            "properties":{"name":{"type":"string","pattern":"^[a-z0-9-]{1,60}$"},
            "formats":{"type":"array","minItems":1,"items":{"enum":["csv","jsonl","sqlite","xes","ocel2","cloudevents"]}},
            "k":{"type":"integer","minimum":5,"maximum":1000,"description":"The fewest persons that anything tells of; 10 if it is not given."},
            "toPosition":{"type":"integer","minimum":1,"description":"The last entry to look at; else the end of the log."}}}
            """#),
        AnswerSchemas.schema(
            "ExportReport",
            #"""
            {"type":"object","required":["name","rows","dryRun"],"properties":{"name":{"type":"string"},
            "rows":{"type":"integer"},"dryRun":{"type":"boolean"}}}
            """#),
        AnswerSchemas.schema("Manifest", #"{"type":"object","required":["form","log","files"]}"#),
        AnswerSchemas.schema(
            "ImportReport",
            #"""
            {"type":"object","required":["lines","recorded","known","casesOpened","dryRun","warnings","types","problems","problemList"],
            "properties":{"lines":{"type":"integer"},"recorded":{"type":"integer"},"known":{"type":"integer"},
            "casesOpened":{"type":"integer"},"dryRun":{"type":"boolean"},"warnings":{"type":"integer"},
            "types":{"type":"object","additionalProperties":{"type":"integer"}},"problems":{"type":"integer"},
            "problemList":{"type":"array","items":{"type":"object"}}}}
            """#),
        AnswerSchemas.schema(
            "Caller",
            #"""
            {"type":"object","required":["roles","localOperator"],"properties":{"actor":{"type":["string","null"]},
            "roles":{"type":"array","items":{"type":"string"}},"token":{"type":["string","null"]},
            "localOperator":{"type":"boolean"}}}
            """#),
        AnswerSchemas.schema("Status", #"{"type":"object","required":["position","views"]}"#),
        AnswerSchemas.schema(
            "Schemas",
            #"{"type":"object","required":["schemas"],"properties":{"schemas":{"type":"array","items":{"type":"object","required":["type","href"]}}}}"#
        ),
        AnswerSchemas.schema(
            "ProblemKind",
            #"{"type":"object","required":["type","status","title","meaning"],"properties":{"status":{"type":"integer"}}}"#
        ),
        AnswerSchemas.schema(
            "ProblemKinds",
            ##"{"type":"object","required":["problems"],"properties":{"problems":{"type":"array","items":{"$ref":"#/components/schemas/ProblemKind"}}}}"##
        ),
    ]
}
