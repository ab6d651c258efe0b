import Specifications

extension CaseStory {
    /// A task is agreed.
    func agreed(_ due: String?, more: String = "", id: String = "A1", at moment: String = "2026-02-01T08:00Z")
        -> CaseStory
    {
        let parts = [#""actionId":"\#(id)""#, due.map { #""dueBy":"\#($0)""# }, more.isEmpty ? nil : more]
        return telling(moment, "ActionAgreed", "{\(parts.compactMap(\.self).joined(separator: ","))}")
    }
}
