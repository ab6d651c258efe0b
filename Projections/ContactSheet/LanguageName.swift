/// Languages by the names that their speakers give them.
enum LanguageName {
    private static let names = [
        "ar": "العربية", "bg": "Български", "bs": "Bosanski", "cs": "Čeština", "da": "Dansk", "de": "Deutsch",
        "el": "Ελληνικά", "en": "English", "es": "Español", "et": "Eesti", "fa": "فارسی", "fi": "Suomi",
        "fr": "Français", "ga": "Gaeilge", "hr": "Hrvatski", "hu": "Magyar", "it": "Italiano", "ku": "Kurdî",
        "lt": "Lietuvių", "lv": "Latviešu", "mt": "Malti", "nl": "Nederlands", "no": "Norsk", "pl": "Polski",
        "ps": "پښتو", "pt": "Português", "ro": "Română", "ru": "Русский", "sk": "Slovenčina", "sl": "Slovenščina",
        "so": "Soomaali", "sq": "Shqip", "sr": "Srpski", "sv": "Svenska", "tr": "Türkçe", "uk": "Українська",
        "ur": "اردو",
    ]

    /// The name of the language of a BCP 47 tag; the tag itself if the language is not among those known here.
    static func of(_ tag: String) -> String {
        names[primarySubtag(of: tag)] ?? tag
    }

    /// The language of a BCP 47 tag without region and script, such as `fr` of `fr-CA`.
    static func primarySubtag(of tag: String) -> String {
        String(tag.lowercased().prefix { $0 != "-" && $0 != "_" })
    }
}
