import type { Language } from "../text/language.ts";
import type { Qualifier } from "./qualifiers.ts";

/**
 * One thing with its names. Names in one list are synonyms in official texts: saying one for
 * another is a `term` difference, not another thing. A word of a name is a pattern as
 * in `word-table.ts`, with `|` between alternatives; function words between are left out. `short` are acronyms: they stand for the
 * first name and using one is no difference at all.
 */
export interface Term {
  readonly id: string;
  readonly names: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly short?: readonly string[];
  /** The part of an exclusive group that the term picks (see `qualifiers.ts`). */
  readonly part?: Qualifier;
  /** Near, not equal: helps to find a counterpart, and using another name is another wording. */
  readonly isLoose?: true;
}

/** Terms of the policy fields read so far. */
export const TERMS: readonly Term[] = [
  {
    id: "sme",
    names: {
      ru: ["мал* средн* предпринимательств*", "мал* средн* бизнес*"],
      kk: ["шағын орта кәсіпкерлік*", "шағын орта бизнес*"],
      en: [
        "small medium-sized business*",
        "small medium enterprise*",
        "small medium-sized enterprise*",
        "small medium business*",
        "sme*",
      ],
    },
    short: ["мсп", "мсб", "шок", "шоб"],
  },
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
    id: "active",
    part: { group: "register", part: "active" },
    names: {
      ru: ["действующ*", "активн*", "функционирующ*"],
      kk: ["белсенді", "жұмыс істейтін", "қолданыстағы"],
      en: ["active", "existing", "operating"],
    },
  },
  {
    id: "loan",
    names: {
      ru: ["кредит*", "займ*", "заем", "заём", "ссуд*"],
      kk: ["кредит*", "қарыз*", "несие*"],
      en: ["loan*", "credit*"],
    },
  },
  {
    id: "share",
    names: {
      ru: ["доля|доли|долю|долей|долям|доле", "удельн* вес*", "процент|процента|проценты"],
      kk: ["үлесі|үлесін|үлес|үлестің|үлесінің", "үлес салмағы|салмағын", "пайызы|пайызын"],
      en: ["share*", "proportion*", "percentage*", "percent"],
    },
  },
  {
    id: "tsa",
    names: {
      ru: ["адресн* социальн* помощ*"],
      kk: ["атаулы әлеуметтік көме*"],
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
      ru: ["лиц* инвалидность*", "инвалид*"],
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
  { id: "poverty", names: { ru: ["бедност*"], kk: ["кедейлік*"], en: ["poverty"] } },
  {
    id: "gdp",
    names: { ru: ["валов* внутренн* продукт*"], kk: ["жалпы ішкі өнім*"], en: ["gross domestic product"] },
    short: ["ввп", "жіө", "ішжө", "gdp"],
  },
  {
    id: "agro-industry",
    names: {
      ru: ["агропромышленн* комплекс*"],
      kk: ["агроөнеркәсіп* кешен*"],
      en: ["agro-industrial complex"],
    },
    short: ["апк", "аөк"],
  },
  {
    id: "agriculture",
    names: {
      ru: ["сельск* хозяйств*", "аграрн* сектор*"],
      kk: ["ауыл шаруашылығы*", "аграрлық сектор*"],
      en: ["agriculture", "agricultural sector", "agrarian sector"],
    },
  },
  {
    id: "farm",
    names: {
      ru: ["крестьянск* хозяйств*", "фермерск* хозяйств*", "фермер*"],
      kk: ["шаруа қожалы*", "фермер* шаруашылы*"],
      en: ["farm*", "peasant farm*"],
    },
  },
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
    id: "renewable-energy",
    names: {
      ru: ["возобновляем* источник* энерги*", "возобновляем* энерги*", "альтернативн* источник* энерги*"],
      kk: ["жаңартылатын энергия* көз*", "жаңартылатын энергия*", "баламалы энергия* көз*"],
      en: ["renewable energy source*", "renewable energy", "renewables", "alternative energy"],
    },
    short: ["виэ", "жэк"],
  },
  {
    id: "solid-waste",
    names: {
      ru: ["тверд* бытов* отход*", "твёрд* бытов* отход*", "коммунальн* отход*"],
      kk: ["тұрмыстық қатты қалдық*", "қатты тұрмыстық қалдық*", "коммуналдық қалдық*"],
      en: ["solid household waste", "municipal solid waste", "solid municipal waste", "municipal waste"],
    },
    short: ["тбо", "тққ"],
  },
  {
    id: "greenhouse-gas",
    names: { ru: ["парников* газ*"], kk: ["парниктік газ*"], en: ["greenhouse gas*"] },
  },
  {
    id: "emission",
    names: { ru: ["выброс*", "эмисси*"], kk: ["шығарынды*", "эмиссия*"], en: ["emission*"] },
  },
  {
    id: "road",
    names: {
      ru: ["автомобильн* дорог*", "автодорог*"],
      kk: ["автомобиль жол*", "автожол*"],
      en: ["motor road*", "highway*", "road|roads"],
    },
  },
  {
    id: "public-service",
    names: {
      ru: ["государственн* услуг*", "госуслуг*"],
      kk: ["мемлекеттік қызмет*"],
      en: ["public service*", "government service*", "state service*"],
    },
  },
  {
    id: "broadband",
    names: {
      ru: ["широкополосн* доступ*", "широкополосн* интернет*"],
      kk: ["кеңжолақты қолжетімділік*", "кеңжолақты интернет*"],
      en: ["broadband access", "broadband internet", "broadband"],
    },
    short: ["шпд"],
  },
  {
    id: "ict",
    names: {
      ru: ["информационно-коммуникационн* технологи*"],
      kk: ["ақпараттық-коммуникациялық технология*"],
      en: ["information communication technolog*"],
    },
    short: ["икт", "акт", "ict"],
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
  { id: "subsidy", names: { ru: ["субсиди*", "дотаци*"], kk: ["субсидия*", "дотация*"], en: ["subsid*"] } },
  {
    id: "salary",
    names: {
      ru: ["заработн* плат*", "оплат* труд*", "зарплат*"],
      kk: ["жалақы*", "еңбекақы*"],
      en: ["salar*", "wage*"],
    },
  },
  {
    id: "manufacturing",
    names: {
      ru: ["обрабатывающ* промышленност*", "перерабатывающ* промышленност*"],
      kk: ["өңдеуші өнеркәсі*", "өңдеу өнеркәсі*"],
      en: ["manufacturing industr*", "processing industr*", "manufacturing"],
    },
  },
  {
    id: "fixed-capital",
    names: { ru: ["основн* капитал*"], kk: ["негізгі капитал*"], en: ["fixed capital", "fixed asset*"] },
  },
  {
    id: "rural-settlement",
    names: {
      ru: ["сельск* населенн* пункт*", "сельск* населённ* пункт*"],
      kk: ["ауылдық елді мекен*"],
      en: ["rural settlement*", "rural localit*", "rural communit*"],
    },
    short: ["снп", "аем"],
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
  {
    id: "utilities",
    names: {
      ru: ["жилищно-коммунальн* хозяйств*"],
      kk: ["тұрғын үй-коммуналдық шаруашылы*"],
      en: ["housing utilit*"],
    },
    short: ["жкх", "тқш"],
  },
  { id: "unemployment", names: { ru: ["безработиц*"], kk: ["жұмыссыздық*"], en: ["unemployment"] } },
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

/**
 * Indicators that official analyses use for one phenomenon though they share no words: pairs of
 * word patterns that must all stand in the statement. Such a pair is only a possible counterpart.
 */
export const EQUIVALENTS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["женщин*", "работающ*", "мужчин*"],
    ["женск*", "безработиц*"],
  ],
  [
    ["wom*", "working", "men"],
    ["female", "unemployment"],
  ],
  [
    ["әйел*", "жұмыс", "ер*"],
    ["әйел*", "жұмыссыздық*"],
  ],
  [["бедност*"], ["доход*", "прожиточн*"]],
  [["poverty"], ["income*", "subsistence"]],
  [["кедейлік*"], ["табыс*", "күнкөріс"]],
];
