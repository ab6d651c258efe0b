/// What a plan is for.
public enum PlanKind: String, Vocabulary {
    case transition, sentence, contingency, safety, media
    case stepDown = "step_down"
    case family
    case socialNet = "social_net"
}
