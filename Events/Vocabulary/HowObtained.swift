/// How an observation or a piece of information was come by.
public enum HowObtained: String, Vocabulary {
    case seen, heard
    case toldByPerson = "told_by_person"
    case toldByOther = "told_by_other"
    case document
    case callOrVisitMonitoring = "call_or_visit_monitoring"
    case healthContact = "health_contact"
    case online
}
