internal import HTTPTypes

/// The pages of open alerts, and what people say to them.
enum AlertPageRoutes {
    static let all: [Route] = [
        Route(.get, "/alerts") { try await $0.alertList() },
        Route(.get, "/alerts/{alert}") { try await $0.alertPage() },
        Route(.post, "/alerts/{alert}/acknowledge") { try await $0.answerAlert(.acknowledge) },
        Route(.post, "/alerts/{alert}/snooze") { try await $0.answerAlert(.snooze) },
        Route(.post, "/alerts/{alert}/dismiss") { try await $0.answerAlert(.dismiss) },
    ]
}
