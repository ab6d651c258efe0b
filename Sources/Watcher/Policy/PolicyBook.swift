internal import Almanac
internal import Events
public import Projections

/// All values that were ever set for rules, by scope: a narrower scope goes before a wider one, and within one scope what
/// was recorded last.
public struct PolicyBook: Sendable {
    /// For each scope, the values of each parameter, the newest first.
    private var settings: [PolicyScope: [[PolicySetting]]] = [:]
    /// Entries that were passed over, because they fit no rule of this version.
    public private(set) var remarks: [PolicyRemark] = []

    /// Folds the streams of policy.
    public init(_ history: History = .empty) {
        var read: [PolicySetting] = []
        for entry in history.entries.sorted(by: { $0.position > $1.position }) {
            guard let event = entry.event as? RuleParameterSet else { continue }
            do throws(FieldProblem) {
                read.append(try PolicySetting(event, recordedIn: entry))
            } catch {
                remarks.append(PolicyRemark(entry: entry.id, problem: error))
            }
        }
        remarks.reverse()
        file(read)
    }

    /// The book as it would be with these values, each as if it had been recorded last in its scope.
    public func supposing(_ supposed: [PolicySetting]) -> PolicyBook {
        var book = self
        book.file(supposed.reversed() + settings.values.flatMap { $0.flatMap(\.self) })
        return book
    }

    /// The values that rules go by in a case, as of the clock's moment.
    ///
    /// Of a value that will hold later the clock learns when, so that an evaluation knows of the next change.
    public func policy(for file: CaseFile, asking clock: Clock) -> Policy {
        var policy = Policy()
        for scope in file.policyScopes {
            if case .profile = scope, let profile = file.serviceProfile { policy.take(profile) }
            take(scope, in: file.zone, asking: clock, into: &policy)
        }
        return policy
    }

    /// The values for rules that look at no single case: those that were set everywhere.
    public func policy(asking clock: Clock) -> Policy {
        var policy = Policy()
        take(.global, in: .utc, asking: clock, into: &policy)
        return policy
    }

    private func take(_ scope: PolicyScope, in zone: Zone, asking clock: Clock, into policy: inout Policy) {
        for newestFirst in settings[scope] ?? [] {
            let holding = newestFirst.first { setting in
                setting.validFrom.map { clock.hasReached($0.start(in: zone)) } ?? true
            }
            if let holding { policy.take(holding) }
        }
    }

    private mutating func file(_ newestFirst: [PolicySetting]) {
        settings = Dictionary(grouping: newestFirst, by: \.scope).mapValues { settings in
            Array(Dictionary(grouping: settings) { [$0.rule, $0.parameter] }.values)
        }
    }
}

extension Policy {
    fileprivate mutating func take(_ setting: PolicySetting) {
        set(setting.parameter, of: setting.rule, to: setting.value, from: .setting(setting))
    }

    fileprivate mutating func take(_ profile: ServiceProfile) {
        for value in profile.ruleValues {
            set(value.parameter, of: value.rule, to: value.value, from: .profile(profile.name))
        }
    }
}
