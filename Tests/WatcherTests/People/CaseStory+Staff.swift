import Specifications

/// Stories of who works on a case, in Paris.
extension CaseStory {
    /// A check of an actor or of material.
    func vetted(_ actor: String, _ more: String, at moment: String = "2025-11-01T09:00Z") -> CaseStory {
        telling(moment, "ActorVetted", #"{"actor":"\#(actor)",\#(more)}"#, in: "actor/\(actor)")
    }

    /// An actor finished a course.
    func trained(_ actor: String, _ more: String, at moment: String = "2025-06-01T08:00Z") -> CaseStory {
        telling(moment, "TrainingCompleted", #"{"actor":"\#(actor)",\#(more)}"#, in: "actor/\(actor)")
    }

    /// An actor takes a role with tasks of their own.
    func role(_ role: String, _ actor: String, tasks: String) -> CaseStory {
        telling(
            "2025-10-01T08:00Z", "RoleAssigned",
            #"{"actor":"\#(actor)","role":"\#(role)","responsibilities":[\#(tasks)]}"#)
    }
}
