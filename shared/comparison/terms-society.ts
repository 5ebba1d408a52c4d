import type { Term } from "./terms.ts";

/** Work, social protection, education, health. */
export const SOCIETY_TERMS: readonly Term[] = [
  {
    id: "labour-force",
    names: {
      ru: ["рабоч* сил*", "трудов* ресурс*", "экономическ* активн* населени*"],
      kk: ["жұмыс күш*", "еңбек ресурс*", "экономикалық белсенді хал*"],
      en: [
        "labor force",
        "labour force",
        "labor resource*",
        "labour resource*",
        "workforce",
        "economically active population",
      ],
    },
  },
  {
    id: "tsa",
    names: {
      ru: ["адресн* социальн* помощ*", "адресн* помощ*"],
      kk: ["атаулы әлеуметтік көме*", "атаулы көме*"],
      en: ["targeted social assistance"],
    },
    short: ["асп", "аәк", "tsa"],
  },
  {
    id: "social-protection",
    isLoose: true,
    names: {
      ru: ["социальн* защит*", "социальн* обеспечени*", "социальн* поддержк*"],
      kk: ["әлеуметтік қорға*", "әлеуметтік қамсыздандыру*", "әлеуметтік қолда*"],
      en: ["social protection", "social security", "social support", "social welfare"],
    },
  },
  {
    id: "disabled-person",
    part: { group: "people", part: "disabled" },
    names: {
      ru: ["лиц* инвалидность*", "инвалидность*", "инвалид*"],
      kk: ["мүгедектігі адам*", "мүгедек*"],
      en: ["person* disabilit*", "people disabilit*", "disabled person*", "disabled people"],
    },
    short: ["ли"],
  },
  {
    id: "kandas",
    part: { group: "people", part: "kandas" },
    names: { ru: ["кандас*", "оралман*"], kk: ["қандас*", "оралман*"], en: ["kandas*", "oralman*"] },
  },
  {
    id: "subsistence-minimum",
    names: {
      ru: ["прожиточн* минимум*"],
      kk: ["ең төмен* күнкөріс деңгей*"],
      en: ["subsistence minimum", "subsistence level", "living wage"],
    },
  },
  { id: "poverty", names: { ru: ["бедност*"], kk: ["кедейлі*"], en: ["poverty"] } },
  {
    id: "household",
    names: { ru: ["домохозяйств*", "домашн* хозяйств*"], kk: ["үй шаруашылы*"], en: ["household*"] },
  },
  {
    id: "kindergarten",
    names: {
      ru: ["детск* сад*", "дошкольн* организаци*"],
      kk: ["балабақша*", "мектепке дейінгі ұйым*"],
      en: ["kindergarten*", "preschool organi*", "nurser*"],
    },
  },
  { id: "teacher", names: { ru: ["учител*", "педагог*"], kk: ["мұғалім*", "педагог*"], en: ["teacher*"] } },
  {
    id: "university",
    names: {
      ru: ["вуз|вузы|вузов|вузах|вузам|вузами", "высш* учебн* заведени*", "университет*"],
      kk: ["жоғары оқу орн*", "университет*"],
      en: ["university|universities", "higher education institution*"],
    },
    short: ["жоо"],
  },
  {
    id: "hospital",
    names: { ru: ["больниц*", "стационар|стационары|стационаров"], kk: ["аурухана*"], en: ["hospital*"] },
  },
  {
    id: "clinic",
    names: {
      ru: ["поликлиник*", "амбулатори*"],
      kk: ["емхана*", "амбулатория*"],
      en: ["clinic*", "outpatient"],
    },
  },
  { id: "doctor", names: { ru: ["врач*"], kk: ["дәрігер*"], en: ["doctor*", "physician*"] } },
  {
    id: "life-expectancy",
    names: {
      ru: ["ожидаем* продолжительност* жизн*"],
      kk: ["күтілетін өмір сүру ұзақтығы", "өмір сүру күтілетін ұзақтығы", "өмір сүру ұзақтығы*"],
      en: ["life expectancy"],
    },
    short: ["опж"],
  },
  {
    id: "employment-centre",
    names: {
      ru: ["центр* занятост*", "карьерн* центр*"],
      kk: ["жұмыспен қамту орталы*", "мансап орталы*"],
      en: ["employment center*", "employment centre*", "career center*", "career centre*"],
    },
  },
  {
    id: "low-income-family",
    names: {
      ru: ["малообеспеченн* сем*", "малоимущ* сем*"],
      kk: ["аз қамтылған отбасы*", "аз қамтамасыз етілген отбасы*"],
      en: ["low-income famil*", "poor famil*"],
    },
  },
  {
    id: "salary",
    names: {
      ru: ["заработн* плат*", "оплат* труд*", "зарплат*"],
      kk: ["жалақы*", "еңбекақы*"],
      en: ["salar*", "wage*"],
    },
  },
  {
    id: "healthy-lifestyle",
    names: { ru: ["здоров* образ* жизн*"], kk: ["салауатты өмір салт*"], en: ["healthy lifestyle*"] },
    short: ["зож"],
  },
  {
    id: "primary-care",
    names: {
      ru: ["первичн* медико-санитарн* помощ*", "первичн* медицинск* помощ*", "первичн* помощ*"],
      kk: ["алғашқы медициналық-санитариялық көме*", "бастапқы медициналық көме*", "алғашқы көме*"],
      en: ["primary health care", "primary medical care", "primary care"],
    },
    short: ["пмсп", "мсак"],
  },
  { id: "unemployment", names: { ru: ["безработиц*"], kk: ["жұмыссызды*"], en: ["unemployment"] } },
  {
    id: "labour-law",
    isLoose: true,
    names: {
      ru: ["трудов* законодательств*", "трудов* прав*"],
      kk: ["еңбек заңнама*", "еңбек құқық*"],
      en: [
        "labor legislation",
        "labor right*",
        "labour legislation",
        "labour right*",
        "labor law*",
        "labour law*",
      ],
    },
  },
];
