/** Language of a text: Russian, Kazakh or English (ISO 639-1). */
export type Language = "ru" | "kk" | "en";
