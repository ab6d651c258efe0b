public import Events

/// What is exported for a study, and how.
public struct StudyChoices: Hashable, Sendable {
    /// The fewest persons that whatever is told must tell of, if nobody says otherwise.
    public static let usualK = 10
    /// Fewer than that could be recognised, whoever asks for it.
    private static let fewestK = 5

    /// The forms, at least one; their order says nothing.
    public var formats: Set<StudyExported.Format>
    /// The last entry that is looked at; `nil` for the end of the log.
    public var toPosition: Int64?
    /// The file of the study key; `nil` for the store's own, which is made if it is missing.
    public var studyKey: String?
    /// The fewest persons that whatever is told must tell of; from 5.
    public var k = usualK
    /// What the data are for.
    public var purpose: String?
    /// Who exports.
    public var by: ActorRef?
    /// Who allows rows of which fewer than k are alike, and by what words; `nil` if nobody does.
    public var approval: StudyApproval?
    /// Work it out and write nothing.
    public var isRehearsal = false

    /// Chooses forms.
    public init(_ formats: Set<StudyExported.Format>) { self.formats = formats }

    /// - Throws: ``BadInput``.
    func check() throws(BadInput) {
        guard !formats.isEmpty else {
            throw BadInput(
                field: "--format", expected: "at least one of \(Self.names.joined(separator: ", "))", found: "none",
                advice: "give them with commas between them")
        }
        guard k >= Self.fewestK else {
            throw BadInput(
                field: "--k", expected: "a whole number from \(Self.fewestK)", found: "\(k)",
                advice: "leave it away for \(Self.usualK); rows of single persons need a named approval")
        }
    }

    private static let names = StudyExported.Format.allCases.map(\.rawValue)

    /// The forms in the order of the vocabulary.
    var orderedFormats: [StudyExported.Format] { StudyExported.Format.allCases.filter(formats.contains) }

    /// The fewest persons that a row must be like.
    var fewestAlike: Int { approval == nil ? k : 1 }
}

/// Somebody allowed rows that could be recognised to go out.
public struct StudyApproval: Hashable, Sendable {
    public let by: ActorRef
    public let words: String

    /// Says who allowed it, and by what words.
    public init(by: ActorRef, words: String) {
        self.by = by
        self.words = words
    }
}
