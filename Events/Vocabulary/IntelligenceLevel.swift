/// How high the owner of an intelligence pointer puts a capability, an intent or an engagement.
public enum IntelligenceLevel: String, Vocabulary { case low, medium, high, unknown }
