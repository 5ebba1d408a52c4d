import { describe, expect, test } from "vitest";
import { detectLanguage, type Language } from "../../../shared/text/language.ts";

/** Sentences of several fields, at least four words each; many lack the letters only Kazakh has. */
const SENTENCES: Record<Language, string> = {
  ru: `
    Доля занятых в сельском хозяйстве снизится до 12 процентов
    Количество школ с трёхсменным обучением сократится вдвое
    Уровень безработицы среди женщин не превысит 5,3 %
    Охват детей дошкольным воспитанием составит 95 %
    Обеспечить доступ населения к питьевой воде
    Расходы на научные исследования достигнут 1 % от ВВП
    Объём выпуска продукции растениеводства вырастет в полтора раза
    Министерство образования и науки Республики Казахстан
    Задача 3. Повышение качества медицинских услуг
    Ответственный исполнитель представляет отчёт ежегодно до 15 января
    Ввод жилья за счёт всех источников финансирования
    Протяжённость отремонтированных автомобильных дорог республиканского значения
    Износ тепловых сетей будет снижен до 55 %
    Производительность труда в обрабатывающей промышленности
    Ожидаемая продолжительность жизни при рождении составит 75 лет
    Младенческая смертность на 1000 родившихся живыми
    Программа «Еңбек» утверждена постановлением Правительства
    В рамках проекта «Дипломмен ауылға!» поддержку получили специалисты
    Концепция «Қазақстан-2050» определяет дальнейшее развитие страны
    Увеличение доли возобновляемых источников энергии в общем объёме
    Площадь орошаемых земель, тысяч гектаров
    Внести в указанное постановление следующие изменения
    Контроль за исполнением настоящего постановления возложить на канцелярию
    Настоящее постановление вводится в действие со дня подписания
    Число субъектов малого и среднего предпринимательства
    Рост экспорта несырьевых товаров на 41 процент
    Удельный вес граждан, систематически занимающихся спортом
    Финансирование осуществляется за счёт средств республиканского бюджета
    Создание новых рабочих мест в регионах
    Цель программы — содействие продуктивной занятости
    Сокращение административных барьеров для бизнеса
    Обучение педагогов новым методам преподавания
    Развитие системы раннего выявления онкологических заболеваний
    Выбросы загрязняющих веществ в атмосферу уменьшатся на четверть
    Строительство трёх мостов через реку Урал
    Подготовка кадров для агропромышленного комплекса
    Предоставление грантов молодым семьям и переселенцам
    Доступность государственных услуг в электронном формате
    Перечень мероприятий изложен в приложении
    Туристский поток увеличится до трёх миллионов человек
    Утратил силу постановлением от 23 сентября
    Среднемесячная заработная плата врачей и учителей
    Модернизация инфраструктуры моногородов и малых городов
    Снижение уровня преступности в общественных местах
    Повышение финансовой грамотности взрослого населения
    Реальные денежные доходы населения, в процентах к предыдущему году
    Количество проведённых проверок, единиц в год
    Индекс физического объёма инвестиций в основной капитал
    Улучшение условий труда на опасных производствах
    Сохранение объектов культурного наследия народа
    Обводнение пастбищ в отдалённых районах
    План нацелен на защиту прав детей
    Библиотечный фонд пополнится новыми книгами
    Газификация села продолжится по утверждённому графику
    Поголовье крупного рогатого скота вырастет
    Запасы подземных вод оценены полностью
    Развитие сети детских садов в городах
    Поставка оборудования для районных больниц
    Цены на социально значимые продовольственные товары
    Показатели прямых результатов указаны ниже
    Содействие переезду в регионы с дефицитом кадров
    Раскрытие бюджета перед гражданами`,
  kk: `
    Ауыл шаруашылығында жұмыс істейтіндердің үлесі 12 пайызға дейін төмендейді
    Үш ауысымда оқытатын мектептер саны екі есеге қысқарады
    Әйелдер арасындағы жұмыссыздық деңгейі 5,3 %-дан аспайды
    Балаларды мектепке дейінгі тәрбиемен қамту 95 %-ды құрайды
    Халықтың ауыз суға қолжетімділігін қамтамасыз ету
    Ғылыми зерттеулерге жұмсалатын шығыстар ЖІӨ-нің 1 %-ына жетеді
    Қазақстан Республикасының Білім және ғылым министрлігі
    3-міндет. Медициналық қызметтердің сапасын арттыру
    Барлық қаржыландыру көздері есебінен тұрғын үй салу
    Жылу желілерінің тозуы 55 %-ға дейін төмендетіледі
    Өңдеу өнеркәсібіндегі еңбек өнімділігі
    Туған кездегі күтілетін өмір сүру ұзақтығы 75 жас
    1000 тірі туғанға шаққандағы сәби өлімі
    Жаңартылатын энергия көздерінің үлесін ұлғайту
    Суармалы жерлердің алаңы, мың гектар
    Көрсетілген қаулыға мынадай өзгерістер енгізілсін
    Осы қаулының орындалуын бақылау кеңсеге жүктелсін
    Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі
    Шағын және орта кәсіпкерлік субъектілерінің саны
    Шикізаттық емес тауарлар экспортының өсімі
    Өңірлерде жаңа жұмыс орындарын құру
    Бағдарламаның мақсаты нәтижелі жұмыспен қамтуға жәрдемдесу
    Бизнес үшін әкімшілік кедергілерді азайту
    Педагогтерді оқытудың жаңа әдістеріне үйрету
    Онкологиялық ауруларды ерте анықтау жүйесін дамыту
    Атмосфераға зиянды заттардың шығарындылары төрттен біріне азаяды
    Жас отбасыларға гранттар беру көзделген
    Іс-шаралар тізбесі қосымшада баяндалған
    Туристер ағыны үш миллион адамға жетеді
    Дәрігерлер мен мұғалімдердің орташа айлық жалақысы
    Моноқалалардың инфрақұрылымын жаңғырту жоспары
    Ересек тұрғындардың қаржылық сауаттылығын арттыру
    Халықтың нақты ақшалай табысы
    Негізгі капиталға салынған инвестициялардың нақты көлем индексі
    Қауіпті өндірістердегі еңбек жағдайын жақсарту
    Мәдени мұра объектілерін сақтау шаралары
    Шалғай аудандарда жайылымдарды суландыру
    Бала құқықтарын қорғауға бағытталған жоспар
    Кітапхана қоры жаңа кітаптармен толығады
    Бекітілген кестеге сай ауылды газдандыру жалғасады
    Бiлiм беру ұйымдарының желiсiн кеңейту
    Қазақстан Республикасы Yкiметiнiң 2016 жылғы қаулысы
    Мал басы ауданда артады
    Барлық салада жаңа жобалар жасалады
    Аудан орталарында балабақшалар салынады
    Балалар саны жылдан жылға артады
    Ауылдарда жаңа жолдар салынады
    Халық саны 20 млн адамнан асады
    Аталмыш жобалар басталды
    Жоспардың барлық баптары орындалады
    Облыстардың басым салалары анықталады
    Маманды даярлау орталары ашылады
    Аурулардың алдын алу шаралары
    Таулы аудандарда туристер саны артады
    Тарифтер мен салықтар туралы баяндама
    Балабақшалардың саны ауылдарда артады
    Бюджеттен тыс салымдар тартылады
    Адамдардың жалпы саны жазылады
    Орта мектептерде сабақ басталады
    Тарау алып тасталды
    Азаматтардың арыздары бойынша жауап берілді
    Қалалардың бас жоспарлары бекітілді`,
  en: `
    The share of people employed in agriculture will fall to 12 percent
    The number of schools with three shifts will be halved
    Unemployment among women will not exceed 5.3%
    Preschool coverage of children aged three to six
    Provide access to drinking water for the rural population
    Spending on research will reach 1% of GDP
    Ministry of Education and Science of the Republic of Kazakhstan
    Objective 3. Improve the quality of medical services
    The responsible body reports every year before 15 January
    Commissioning of housing from all sources of financing
    Length of repaired national roads
    Labour productivity in manufacturing
    Life expectancy at birth will reach 75 years
    Infant mortality per 1,000 live births
    The programme was approved by a Government resolution
    Increase the share of renewable energy sources
    Area of irrigated land, thousand hectares
    The following amendments shall be made to the resolution
    Control over execution is assigned to the chancellery
    This resolution comes into force from the day of signing
    Number of small and medium enterprises
    Growth of non-commodity exports by 41 percent
    Financing is provided from the republican budget
    New jobs in the regions
    Reduce administrative barriers to business
    Training teachers in new methods
    Early detection of cancer
    Emissions of pollutants will decrease by a quarter
    Construction of three bridges across the Ural river
    Grants for young families and settlers
    Public services in electronic format
    The list of measures is set out in the annex
    Tourist flow will rise to three million people
    Average monthly wage of doctors and teachers
    Modernisation of infrastructure in single-industry towns
    Lower crime in public places
    Financial literacy of the adult population
    Real incomes, percent of the previous year
    Index of physical volume of investment
    Better working conditions in hazardous industries
    Preservation of cultural heritage sites
    Watering of pastures in remote districts
    The plan protects the rights of children
    Libraries will receive new books
    Gas supply of villages continues on schedule
    Livestock numbers will grow
    Groundwater reserves are fully assessed
    Network of kindergartens in cities
    Equipment for district hospitals
    Prices of socially important food products
    Direct result indicators are given below
    The «Еңбек» programme supports productive employment
    Akimats of regions submit their plans
    Maternal mortality ratio per 100,000
    Working women, percentage relative to men
    Female unemployment rate in rural areas
    Wear of heating networks will be reduced
    Students studying in their native language
    Budget transparency for every citizen
    Assistance in moving to labour-deficient regions
    Digital skills of civil servants
    Energy intensity of gross domestic product`,
};

const LANGUAGES: Language[] = ["ru", "kk", "en"];
/** Shares the product promises, with the page's language unknown. */
const PROMISED: Record<Language, number> = { ru: 0.99, kk: 0.98, en: 0.99 };
const sentencesOf = (language: Language) =>
  SENTENCES[language]
    .trim()
    .split("\n")
    .map((line) => line.trim());

describe.each(LANGUAGES)("sentences of no page, %s", (language) => {
  const sentences = sentencesOf(language);
  test("are at least sixty", () => expect(sentences.length).toBeGreaterThanOrEqual(60));
  test("are told by themselves", () => {
    const missed = sentences.filter((sentence) => detectLanguage(sentence) !== language);
    expect(1 - missed.length / sentences.length, missed.join("\n")).toBeGreaterThanOrEqual(
      PROMISED[language],
    );
  });
  test.each(LANGUAGES.filter((other) => other !== language))(
    "are told on a page in another language, %s",
    (page) => {
      const missed = sentences.filter((sentence) => detectLanguage(sentence, page) !== language);
      expect(1 - missed.length / sentences.length, missed.join("\n")).toBeGreaterThanOrEqual(0.95);
    },
  );
});

describe("a short text has the page's language", () => {
  test.each([
    ["Паспорт", "kk"],
    ["Мақсаты", "ru"],
    ["№ 746", "kk"],
    ["", "en"],
    ["KPI", "ru"],
  ] as const)("%s on a page in %s", (text, page) => expect(detectLanguage(text, page)).toBe(page));
  test("and none without a page", () => expect(detectLanguage("Мақсаты")).toBeUndefined());
  test("numbers alone tell nothing", () => expect(detectLanguage("12,5 2017 9,0 100 000")).toBeUndefined());
});

test("homoglyphs do not hide Kazakh", () =>
  expect(detectLanguage("бiлiм беру сапасын арттыру", "ru")).toBe("kk"));
test("a Kazakh name does not make a Russian sentence Kazakh", () =>
  expect(detectLanguage("утвердить Программу «Еңбек» на 2017–2021 годы")).toBe("ru"));
test.each([
  "Программа «Қарлығаш»: паспорт",
  "ГУ «Аппарат акима Бәйтерекского района»",
  "Проект «Таза Қазақстан» в области",
])("nor a title: %s", (text) => expect(detectLanguage(text)).toBe("ru"));
test("Latin abbreviations do not make a Russian sentence English", () =>
  expect(detectLanguage("рейтинг QS WUR и индекс GCI WEF")).toBe("ru"));
describe("Kazakh in Latin script is no English", () => {
  test.each([
    "Ekonomıkanyń negizgi baǵyttary boıynsha jumys jalǵasady",
    "Aýdanda bıyl jańa mektepter men balabaqshalar salynady",
    "Sý qoımalaryn jańartý úshin josparlar ázirlendi",
    "Qala turgyndarynyn sany artyp keledi, jol qurylysy da jalgasady dep kutilude",
  ])("%s", (text) => {
    expect(detectLanguage(text, "kk")).toBe("kk");
    expect(detectLanguage(text, "en")).toBe("kk");
  });
  test.each([
    "The Qazaqstan Halqyna fund and the Áuezov district will build a new school for the children",
    "QazaqGaz and KazMunayGas plan to expand the network in Mangystau",
  ])("%s", (text) => expect(detectLanguage(text, "kk")).toBe("en"));
});
