/// Whom a contact is for or was held with.
public enum PersonOrFamily: String, Vocabulary { case person, family, both }
