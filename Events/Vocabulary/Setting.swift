/// Where work with the person takes place.
public enum Setting: String, Vocabulary { case custody, community, both }
