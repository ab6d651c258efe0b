/// Which value goes where in an event or in its envelope.
struct FieldRule {
    let path: FieldPath
    let source: ValueRule
}
