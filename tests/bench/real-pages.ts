/** What careful reading of a real page expects of its reading: facts and short quotes, in page order. */
export interface RealPage {
  /** Name of the file in the folder of real pages. */
  readonly file: string;
  readonly url: string;
  /** The page's state when it holds no text. */
  readonly state?: string;
  /** "key=value" of language, status and the act. */
  readonly facts: readonly string[];
  /** "date number effect id" of the acts that its notes name. */
  readonly amendments?: readonly string[];
  /** Last part of each file's address. */
  readonly attachments?: readonly string[];
  /** "date label" of the listed editions. */
  readonly editions?: readonly string[];
  readonly blocks?: Readonly<Record<string, number>>;
  /** "rows/header rows" of every table with data. */
  readonly tables?: readonly string[];
  /** "kind: first words", a target as "period value unit". */
  readonly statements?: readonly string[];
  readonly targets?: readonly string[];
  /** Words around the text that must not be in it. */
  readonly outside?: readonly string[];
}

const ADILET = "https://old.adilet.zan.kz/rus/docs";
const GOVKZ = "https://www.gov.kz/memleket/entities/ardfm/documents/details";

/** A year each from 2021: "2021 72.3 %". */
const years = (unit: string, ...values: number[]): string[] =>
  values.map((value, index) => `${2021 + index} ${value}${unit}`);

const terms = (...names: string[]): string[] => names.map((name) => `definition: ${name}`);

/** Written from the files in November 2026, before the reader was tuned on them. */
export const REAL_PAGES: readonly RealPage[] = [
  {
    file: "adilet_old_U1800000636_rus_excerpts.html",
    url: `${ADILET}/U1800000636`,
    facts: [
      "language=ru",
      "status=repealed",
      "id=U1800000636",
      "form=decree",
      "date=2018-02-15",
      "number=636",
    ],
    amendments: [
      "2021-02-26 521 amended U2100000521",
      "2023-04-13 195 amended U2300000195",
      "2024-07-30 611 repealed U2400000611",
    ],
    blocks: { heading: 3, paragraph: 25, row: 13, note: 6 },
    tables: ["1/0", "12/3"],
    // The parts in prose read again in November 2026: the priority's gist and the changes «от … к …» are
    // goals, the hospitals are counted results, and a means before the value is not the indicator's.
    statements: [
      "goal: развитие концепции устойчивой системы",
      "goal: от традиционной системы",
      "goal: от неравенства",
      "task: Формирование здорового образа жизни",
      "task: Повышение доступности и качества",
      "indicator: увеличения объема финансирования",
      'result-indicator: В рамках проекта "Ключевые больницы-2025"',
      "result-indicator: 2 научно-инновационные",
      "indicator: заработная плата врачей",
      "indicator: долю отечественного фармацевтического производства",
      "result-indicator: Западно-Казахстанская",
      "result-indicator: Кызылординская",
      "result-indicator: Павлодарская",
      "result-indicator: Уровень урбанизации",
      "result-indicator: Акмолинская",
      "result-indicator: Павлодарская",
      "result-indicator: Уровень удовлетворенности",
      "result-indicator: Актюбинская",
    ],
    targets: [
      ...["undefined 5 %", "undefined 20 центров", "undefined 2 клиники", "undefined 2.5 times"],
      ...years("", 89.8, 92, 95, 98, 100),
      ...years("", 97.8, 98, 99.5, 100, 100),
      ...years("", 92.5, 94.2, 96.3, 97.8, 100),
      ...years(" %", 60.1, 60.7, 61.3, 62, 62.6),
      ...years(" %", 49, 49.3, 49.6, 50, 50.4),
      ...years(" %", 72.3, 72.8, 73.3, 73.8, 74.3),
      ...years(" %", 63.8, 67.9, 71.9, 76, 80),
      ...years(" %", 62.2, 66.7, 71.1, 75.6, 80),
      "2025 50 %",
    ],
    outside: ["Официальная публикация", "История изменений", "Версия из ЭКБ"],
  },
  {
    file: "adilet_old_K1500000414_rus_head_excerpt.html",
    url: `${ADILET}/K1500000414`,
    facts: [
      "language=ru",
      "status=in-force",
      "id=K1500000414",
      "form=code",
      "date=2015-11-23",
      "number=414-V",
    ],
    amendments: ["2021-07-01 61-VII amended Z2100000061"],
    attachments: ["k150414.htm"],
    blocks: { heading: 4, paragraph: 3, note: 3 },
    tables: [],
    statements: terms("гражданская служба"),
    outside: ["Избранное", "Вложения", "Полная версия сайта", "Комментарии"],
  },
  {
    file: "adilet_old_P2300001000_rus_article_and_page_end.html",
    url: `${ADILET}/P2300001000`,
    facts: ["language=ru", "status=in-force", "id=P2300001000"],
    amendments: [],
    blocks: { paragraph: 5, row: 1 },
    tables: ["1/0"],
    statements: [],
    outside: ["Состояние базы", "Ctrl+Enter", "Популярные документы", "поиск по странице"],
  },
  {
    file: "adilet_old_K1500000377_history_excerpt.html",
    url: `${ADILET}/K1500000377/history`,
    state: "not-an-act",
    facts: ["language=ru", "id=K1500000377"],
    editions: [
      "2015-10-31 Новый",
      "2016-04-08 Обновленный",
      "2016-07-26 Обновленный",
      "2016-09-10 Обновленный",
      "2017-02-10 Исправление ошибки",
      "2017-02-27 Обновленный",
    ],
  },
  {
    file: "adilet_spa_shell_Z1300000094_2026-09-15.html",
    url: "https://adilet.zan.kz/rus/docs/Z1300000094",
    state: "waiting",
    facts: [],
  },
  {
    file: "govkz_928739_content.html",
    url: `${GOVKZ}/928739?lang=ru`,
    facts: ["language=ru", "status=unknown"],
    amendments: [],
    blocks: { paragraph: 11, item: 4, row: 22 },
    tables: ["22/2"],
    statements: [],
  },
  {
    file: "govkz_943832_content.html",
    url: `${GOVKZ}/943832?lang=ru`,
    facts: ["language=ru", "status=unknown", "form=resolution", "date=2025-12-26", "number=84"],
    amendments: [],
    blocks: { heading: 9, item: 173, row: 210 },
    tables: [
      ...["1/0", "8/2", "8/2", "13/2", "7/2", "7/2", "9/2"],
      ...["8/2", "7/1", "8/2", "8/2", "13/2", "8/2", "9/2", "9/2"],
      ...["8/2", "8/2", "13/2", "7/1", "7/2", "9/2"],
      ...["8/2", "8/2", "9/2", "4/2", "6/0"],
    ],
    statements: terms(
      "аквизиционные денежные потоки",
      "актуарные методы",
      "актуарные допущения",
      "обременительные договоры страхования",
      "прогнозируемые выплаты",
      "агрегирование",
      "кривая ставок дисконтирования",
      "дата расчета",
      "понесенные убытки",
      "доля перестраховщика",
      "нефинансовый риск",
      "рисковая поправка на нефинансовый риск",
      "финансовый риск",
      "заявленный, но неурегулированный убыток",
      "денежные потоки в рамках договора",
      "страховые обязательства",
      "страховое событие",
      "обязательства по оставшейся части",
      "страховая выручка",
      "портфель договоров страхования",
      "группа договоров страхования",
      "расходы по урегулированию страховых убытков",
      "сегментация",
      "обязательства по возникшим страховым убыткам",
      "уполномоченный орган",
      "маржа за предусмотренные договором услуги",
      "компонент убытка",
      "процесс аллокации расходов",
      "крупный убыток",
    ),
  },
  {
    file: "govkz_954040_content.html",
    url: `${GOVKZ}/954040?lang=ru`,
    facts: ["language=ru", "status=unknown"],
    amendments: [],
    blocks: { heading: 2, paragraph: 37, item: 22, row: 1 },
    tables: ["1/0"],
    statements: terms(
      "провайдер биометрической аутентификации",
      "аутентифицируемый",
      "заказчик биометрической аутентификации",
      "база данных верифицированных изображений",
      "аутентификационные данные",
      "система проверки биометрических данных",
      "система сличения биометрических данных",
      "государственная база данных изображений",
    ),
  },
  {
    file: "govkz_970069_content.html",
    url: `${GOVKZ}/970069?lang=ru`,
    facts: ["language=ru", "status=unknown", "form=resolution", "date=2026-01-27", "number=1"],
    amendments: [],
    blocks: { item: 33, row: 274 },
    tables: ["2/0", "1/0", "90/1", "23/1", "130/1", "28/1"],
    statements: [],
  },
  {
    file: "govkz_996546_content.html",
    url: `${GOVKZ}/996546?lang=ru`,
    facts: ["language=ru", "status=unknown", "form=resolution", "date=2026-04-03", "number=54"],
    amendments: [],
    blocks: { heading: 2, paragraph: 45, item: 22 },
    tables: [],
    statements: terms(
      "аутентифицируемый",
      "государственная база данных изображений",
      "провайдер биометрической аутентификации",
      "база данных верифицированных изображений",
      "заказчик биометрической аутентификации",
      "система сличения биометрических данных",
      "система проверки биометрических данных",
      "идентификационные данные",
    ),
  },
];
