import { describe, expect, test } from "vitest";
import type { Language } from "../../../shared/text/language.ts";
import { stem, stemsOf } from "../../../shared/text/stems.ts";

/** Every line holds forms of one word: all must share a stem. */
const MERGED: Record<Language, string> = {
  ru: `
    цель цели целью целей целям
    целый целая целого целых
    цена цены цен ценой ценам
    ценный ценная ценного ценных
    ценность ценности ценностью ценностей
    доля доли долей доле долю
    занятый занятых занятого занятыми
    самозанятый самозанятых самозанятого самозанятыми
    занятие занятия занятий занятиями
    непродуктивно непродуктивный непродуктивной
    продуктивный продуктивно продуктивной продуктивного
    безработица безработицы безработицей безработицу
    безработный безработных безработного
    уровень уровня уровне уровни уровней
    показатель показателя показатели показателей
    индикатор индикаторы индикаторов
    состав состава составе составом
    год года годы годов лет
    человек человека люди людей
    ребенок ребёнка дети детей
    лицо лица лиц лицами
    лицей лицея лицеев
    место места мест местами
    рынок рынка рынке рынков
    среда среды среде
    средний средняя среднего средних
    часть части частью частей
    частный частная частного частных
    правило правила правил правилами
    право права правом правами
    предприятие предприятия предприятий
    предпринимательство предпринимательства предпринимательством
    предприниматель предприниматели предпринимателей
    рост роста росту ростом
    смертность смертности смертностью
    младенческая младенческой младенческую
    материнская материнской
    женщина женщины женщин женщинами
    женский женская женской женских
    молодежь молодёжь молодежи
    молодежный молодежной молодёжная
    население населения населению
    отрасль отрасли отраслей
    область области областей
    тариф тарифа тарифов
    доход доходы доходов дохода
    школа школы школ школам
    врач врача врачей врачами
    больница больницы больниц
    организация организации организаций организациями
    субъект субъекты субъектов
    социально-экономический социально-экономического социально-экономических
    республиканский республиканского республиканской
    строительство строительства
    образование образования образованием
    участок участка участков
    инвестиция инвестиции инвестиций
    экспорт экспорта экспортом
    капитал капитала капиталу капиталом
    материал материала материалов
    кредит кредита кредите
    микрокредит микрокредите микрокредитов
    лимит лимите лимитов
    орган органа органы органов
    обмен обмена обменом
    казахстан казахстана казахстане
    астана астаны астане астану
    система системы систему систем
    основа основы основ основу
    топливо топлива топлив
  `,
  kk: `
    мақсат мақсаты мақсаттары мақсатты мақсаттың мақсатына
    міндет міндеттер міндеттері міндеттерін
    көрсеткіш көрсеткіші көрсеткіштер көрсеткіштері көрсеткіштерінің
    индикатор индикаторлар индикаторлары
    үлес үлесі үлесін үлесінің үлесіне
    халық халқы халықтың халыққа халқының
    деңгей деңгейі деңгейін деңгейге деңгейінің
    сан саны санын санының санына
    жұмыс жұмысы жұмыста жұмыспен жұмыстың
    жұмыссыз жұмыссыздар жұмыссыздардың
    жұмыссыздық жұмыссыздығы жұмыссыздықтың
    құрылым құрылымы құрылымында құрылымындағы
    өнім өнімі өнімнің өнімдер өнімдері
    өндіріс өндірісі өндірісінің өндірісте
    көлем көлемі көлемін көлемінде көлеміндегі
    кәсіпкер кәсіпкерлер кәсіпкерлердің кәсіпкерге
    кәсіпкерлік кәсіпкерлігі кәсіпкерлікті кәсіпкерлікте
    кәсіпорын кәсіпорындар кәсіпорны кәсіпорындардың
    орын орны орындар орындары орындарын
    мектеп мектебі мектептер мектепте мектептің
    бала балалар балалардың балаға баласы
    әйел әйелдер әйелдердің әйелге
    жас жастар жастардың жасы
    азамат азаматтар азаматтардың азаматтары
    ел еліміз еліміздің елде елдің
    өңір өңірлер өңірлердің өңірде
    аудан аудандар ауданы ауданда аудандардың
    ауыл ауылы ауылдар ауылда ауылдың
    қала қалалар қаласы қаласында қаланың
    облыс облысы облыстар облысында облыстың
    бағдарлама бағдарламасы бағдарламаның бағдарламада бағдарламалар
    жоспар жоспары жоспардың жоспарға жоспарлар
    жүйе жүйесі жүйесін жүйесінің жүйеде
    сала саласы саласында саласындағы салалар
    мекеме мекемесі мекемелер мекемелердің
    ұйым ұйымдар ұйымы ұйымдардың ұйымдарда
    қызмет қызметі қызметтер қызметтердің қызметке
    бөлік бөлігі бөлігін бөліктер
    баға бағасы бағаға бағалар
    қаржы қаржысы қаржыны
    экономика экономикасы экономиканың экономикада
    комиссия комиссиясы комиссияның комиссиялар
    министрлік министрлігі министрліктің министрлігінің
    субъект субъектілер субъектілері субъектісі субъектілерін
    инвестиция инвестициялар инвестицияны инвестициясы
    факультет факультеті факультеттер
    дәрігер дәрігерлер дәрігердің
    оқушы оқушылар оқушылардың оқушысы
    отбасы отбасына отбасылар
    шара шаралар шаралары шараны
    құқық құқығы құқықтар құқықтары
    нарық нарығы нарықта нарығында
    тариф тарифтер тарифі тарифтерді
    жоба жобалар жобасы жобалардың
    қазақстан қазақстанда қазақстанның қазақстандағы
    нәтиже нәтижесі нәтижелер нәтижелері нәтижесінде
    тұрғын тұрғындар тұрғындардың
    көмек көмегі көмекке көмекті
    табыс табысы табыстар табыстың
    экспорт экспорты экспорттың
    шығын шығындар шығыны шығындардың
    гендер гендерді
    сауда саудада сауданың саудасы
    құрау құрайды құрайтын
    жеткізілу жеткізіледі жеткізілетін жеткізілген
    ұлғаю ұлғаяды ұлғаюы
    құжат құжатын құжаттардың құжатты
    іс ісін ісінде істер
    үй үйін үйінде үйлер
    деңгей деңгейді деңгейлер
    маман маманы мамандар маманының
    орман орманы ормандар
    мүгедек мүгедегі мүгедектер
    қаулы қаулысы қаулысымен қаулының
    құрылыс құрылысы құрылысының құрылыстар
    шығыс шығысы шығыстар шығысының
    алтын алтында алтыны алтынның
    дәрі дәрісі дәрілер
    мұражай мұражайды мұражайлар
    азаю азаяды азаюы
    өсу өседі өскен өсуі
    төмендеу төмендейді төмендейтін төмендеуі
    аспау аспайды аспауы
    қамтылу қамтылған қамтылуы
    арттыру арттыруды арттыруға арттырудың
    ШОК ШОК-тың ШОК-та
    ЖІӨ ЖІӨ-нің ЖІӨ-ге
  `,
  en: `
    goal goals
    indicator indicators
    unemployed unemployment
    employed employment
    self-employed self-employment
    productive productively
    unproductive unproductively
    woman women
    child children
    region regions
    company companies
    policy policies
    university universities
    economy economies
    rate rates
    school schools schooling
    percent percentage percents
    increase increased increasing increases
    reduce reduced reducing reduces
    quality qualities
    enterprise enterprises
    organisation organization organizations
    programme programmes program
    labour labor
    population populations
    community communities
    growth grow growing
    employer employers
    employee employees
    worker workers
    authority authorities
  `,
};

/** Every line holds words of different meaning: no two may share a stem. */
const APART: Record<Language, string> = {
  ru: `
    ценный цена ценность
    целый цель целевой
    занятый самозанятый занятие незанятый
    продуктивный непродуктивный продукт
    продуктивно непродуктивно
    безработный безработица работа рабочий
    средний средство среда
    часть частный частый
    лицо личный лицей
    правый правило правовой
    место месть местный
    городской сельский
    женский мужской
    младенческий материнский
    пол полный половой поле
    страна сторона
    год годный
    рожать рождаемость
    молодежный молодой
    ребенок рабочий
    доля долг
    общий общество
    экономика экономический
    число численность
    состав составить
    план плата
    эффективный неэффективный
    врач враг
    орган организация
    кредит кредо
    более боль болезнь
    основа основной
  `,
  kk: `
    нәтижелі нәтижесіз
    өнімді өнімсіз
    тиімді тиімсіз
    қауіпті қауіпсіз
    жұмыс жұмыссыз жұмыссыздық
    баға бағалау бағыт бағдарлама
    басқа бас басым
    қысқа қыс қысым
    сауда сау сауат
    жас жаса жасыл
    қала қалалық
    ауыл ауылдық ауыр
    ана бала
    әйел ер
    аспайды асады
    болады болмайды
    қамтылған қамтылмаған
    мақсат мақсатсыз
    орын ор орыс
    шығын шығыс шық
    тұрақ тұрақты
    негіз негізгі
    апта ап
    халық халықаралық
    білім білімсіз білу
    қар қару
    өлке өлу
    жағдай жағу
    мұнай мұрын
    кәсіпкер кәсіпорын кәсіп
    теңге теңіз
    емес ем
    кемінде кеме
  `,
  en: `
    employer employee employ
    productive product unproductive
    productivity product
    unemployed employed
    universe university
    policy police
    population popular
    general generation
    import important
    organ organization
    station state
    rate ration
    experience experiment
    physical physician
    business busy
    urban rural
    women men
    maternal mother infant
    new news
    number numb
    community communication
    object objective
    equality quality
    economy economic
    relative relation
    provide province
    direct indirect
    international internal
    author authority
    represent repression
  `,
};

const LANGUAGES: Language[] = ["ru", "kk", "en"];
const linesOf = (list: string) =>
  list
    .trim()
    .split("\n")
    .map((line) => line.trim());

describe.each(LANGUAGES)("forms of one word share a stem, %s", (language) => {
  test.each(linesOf(MERGED[language]))("%s", (line) => {
    const stems = line.split(" ").map((word) => stem(word, language));
    expect(new Set(stems).size, stems.join(" ")).toBe(1);
  });
});

describe.each(LANGUAGES)("different words keep apart, %s", (language) => {
  test.each(linesOf(APART[language]))("%s", (line) => {
    const words = line.split(" ");
    const stems = words.map((word) => stem(word, language));
    expect(new Set(stems).size, stems.join(" ")).toBe(words.length);
  });
});

test.each(LANGUAGES)("the lists hold at least 50 pairs, %s", (language) => {
  const lines = [...linesOf(MERGED[language]), ...linesOf(APART[language])];
  const pairs = lines.map((line) => line.split(" ").length).map((count) => (count * (count - 1)) / 2);
  expect(pairs.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(50);
});

describe("a stem", () => {
  test.each(
    LANGUAGES.flatMap((language) => linesOf(MERGED[language]).map((line) => [language, line] as const)),
  )("of a stem is itself where the language is ours, %s %s", (language, line) => {
    if (language !== "kk") return;
    for (const word of line.split(" "))
      expect(stem(stem(word, language), language)).toBe(stem(word, language));
  });
  test("does not hear case, ё and homoglyphs", () => {
    expect(stem("МОЛОДЁЖЬ", "ru")).toBe(stem("молодежи", "ru"));
    expect(stem("бiлiмiн", "kk")).toBe(stem("білім", "kk"));
    expect(stem("Yлесі", "kk")).toBe(stem("үлес", "kk"));
  });
  test("of nothing is nothing", () => expect(stem("", "ru")).toBe(""));
  test("of a Latin abbreviation in a Russian text is the abbreviation", () =>
    expect(stem("PISA", "ru")).toBe("pisa"));
});

describe("stems of a text", () => {
  const stems = (text: string, language: Language) => stemsOf(text, language).join(" ");
  test("leave out stop words, numbers and marks", () =>
    expect(stems("доля школ и лицеев в составе (2021) – 10,2 %", "ru")).toBe(
      ["доля", "школ", "лицей", "состав"].map((word) => stem(word, "ru")).join(" "),
    ));
  test("keep negation, ru", () => expect(stems("не превысит", "ru")).not.toBe(stems("превысит", "ru")));
  test("keep absence, ru", () => expect(stems("без учета", "ru")).not.toBe(stems("с учетом", "ru")));
  test("keep bounds, ru", () => expect(stems("до 20 %", "ru")).not.toBe(stems("20 %", "ru")));
  test("keep negation, kk", () => expect(stems("көп емес", "kk")).not.toBe(stems("көп", "kk")));
  test("keep bounds, kk", () => expect(stems("20 %-ға дейін", "kk")).not.toBe(stems("20 %-ға", "kk")));
  test("keep negation, en", () =>
    expect(stems("will not exceed", "en")).not.toBe(stems("will exceed", "en")));
  test("are the same for other inflection and order-free typography", () =>
    expect(stems("доля непродуктивно занятых среди самозанятых", "ru")).toBe(
      stems("Долю непродуктивно занятых среди самозанятых;", "ru"),
    ));
  test("keep repeats, in order", () =>
    expect(stems("мектеп, бала, мектеп", "kk")).toBe("мектеп бала мектеп"));
});
