import type { Language } from "../text/language.ts";
import { makeWordTable, type WordTable } from "./word-table.ts";

/** A word that picks one part of a whole; two parts of one group never mean the same. */
export interface Qualifier {
  readonly group: string;
  readonly part: string;
}

/**
 * Words that exclude each other: group, then part, then its words in ru, kk and en. An indicator
 * about one part is never the indicator about another, however alike the rest is.
 */
const GROUPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  people: {
    women:
      "женщин* женск* девоч* девуш* әйел* қыздар* қыз мать матери матерей матерям матерями аналар* women* mother* woman* female* girl*",
    men: "мужчин* мужск* мальчик* юнош* отец отцы отцов отцам отцами отца ерлер* ер еркек* ұлдар* әкелер* men male* man boys father*",
    youth: "молодеж* молодёж* молодых молодым молодыми жастар* youth* young*",
    children: "дети детей детям детьми детск* ребенк* ребёнк* ребенок ребёнок балалар* бала child*",
    elderly: "пожил* пенсионер* престарел* қарт* зейнеткер* elderly pensioner*",
    kandas: "кандас* оралман* қандас* oralman*",
    disabled: "инвалид* мүгедек* мүгедектігі disabled disabilit*",
    unemployed: "безработн* жұмыссыз unemployed",
  },
  place: {
    rural: "сельск* сел село села селах селе аул* сельчан* ауылдық ауылда* ауылы* ауыл rural village*",
    urban:
      "городск* горожан* город города городе городов городах городам қалалар* қалалық қаладағы urban city cities",
    monotown: "моногород* моноқала* single-industry",
  },
  employment: {
    productive: "продуктивн* нәтижелі productive*",
    unproductive: "непродуктивн* нәтижесіз unproductive*",
  },
  mortality: {
    infant: "младенческ* нәресте* infant*",
    maternal: "материнск* ана maternal*",
  },
  travel: {
    inbound: "въездн* иностранн* келу шетел* inbound foreign",
    outbound: "выездн* шығу outbound",
    internal: "внутренн* ішкі domestic internal",
  },
  register: {
    registered: "зарегистрированн* тіркелген registered",
    active: "действующ* активн* функционирующ* белсенді active existing operating",
  },
  trade: {
    export: "экспорт* export*",
    import: "импорт* import*",
    transit: "транзит* transit*",
  },
  owner: {
    public: "государственн* мемлекеттік public state state-owned",
    private: "частн* жекеменшік жеке private*",
  },
  formality: { formal: "формальн* ресми formal", informal: "неформальн* бейресми informal*" },
  work: {
    permanent: "постоянн* тұрақты permanent",
    temporary: "временн* уақытша temporary",
  },
  ability: { employable: "трудоспособн* еңбекке employable", unemployable: "нетрудоспособн* unemployable" },
  level: {
    republican: "республиканск* республикалық republican national",
    local: "областн* облыстық regional районн* аудандық district местн* жергілікті local",
  },
  learning: {
    school: "школьник* оқушы* pupil*",
    student: "студент* student*",
    teacher: "учител* педагог* мұғалім* педагог* teacher*",
  },
  stage: {
    preschool: "дошкольн* preschool*",
    primary: "начальн* бастауыш primary",
    college: "колледж* колледждер* college*",
    higher: "высш* вуз вуза вузы вузов вузам вузах университет* жоғары жоо higher universit*",
    postgraduate: "послевузовск* postgraduate",
  },
  flow: {
    income: "доходы доходов доход доходами табыс* income* revenue*",
    expense: "расходы расходов расход шығыс* expenditure* expense*",
  },
  direction: { rise: "приток* прибывш*", fall: "отток* выбывш*" },
  source: { stationary: "стационарн*", mobile: "передвижн* mobile" },
};

const TABLE: WordTable<Qualifier> = makeWordTable(
  Object.entries(GROUPS).flatMap(([group, parts]) =>
    Object.entries(parts).map(([part, words]) => [words, { group, part }] as const),
  ),
);

/** The table of exclusive qualifiers, for looking up one lower-case word. */
export const QUALIFIERS = TABLE;

/** Beginnings that turn a word into its opposite, by language: `непродуктивн` against `продуктивн`. */
export const NEGATIONS: Readonly<Record<Language, readonly string[]>> = {
  ru: ["не"],
  kk: ["бей"],
  en: ["un", "non-", "non", "in"],
};
