/// What programs can ask.
enum APIRoutes {
    static let all: [Route] =
        CaseRoutes.all + ViewRoutes.all + EntryRoutes.all + AlertRoutes.all + CalendarRoutes.all + NewsRoutes.all
        + WebhookRoutes.all + ImportRoutes.all + ExportRoutes.all + ServiceRoutes.all
}
