/// The pages, one list for each part of the service.
enum PageRoutes {
    static let all: [Route] =
        LanguageRoutes.all + CasesRoutes.all + CasePageRoutes.all + ReplayRoutes.all + WhatIfRoutes.all
        + ContactSheetRoutes.all + CalendarPageRoutes.all + RecordRoutes.all + AlertPageRoutes.all
        + EvaluationRoutes.all + TrustRoutes.all + HelpRoutes.all
}
