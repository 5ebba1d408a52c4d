import { describe, expect, test } from "vitest";
import { findPageAct } from "../../../shared/portals/page-act.ts";
import type { Block } from "../../../shared/text/block.ts";
import type { Language } from "../../../shared/text/language.ts";

/** One case a line: what the page is | its title // its paragraphs | "form date № number" of its act, or "none". "¶" breaks a line. */
const RUSSIAN = `
requisites | О плане складов // Постановление [GOV] от 12 мая 2021 года № 317. // [TEXT] | resolution 2021-05-12 № 317
registration beside requisites | О плане складов // Приказ Министра торговли Республики Казахстан от 12 мая 2021 года № 31. Зарегистрирован в Министерстве юстиции Республики Казахстан 20 мая 2021 года № 22801 | order 2021-05-12 № 31
registration without a stop | О плане складов // Приказ Министра торговли РК от 12 мая 2021 года № 31 Зарегистрирован в Министерстве юстиции РК 20 мая 2021 года № 22801 | order 2021-05-12 № 31
the registration alone | О плане складов // Зарегистрирован в Министерстве юстиции Республики Казахстан 20 мая 2021 года № 22801 | none
Prime Minister's instruction | О дорожной карте // Распоряжение Премьер-Министра Республики Казахстан от 4 июня 2020 года № 71-р. | other 2020-06-04 № 71-Р
a law with its register mark | О складах // Закон Республики Казахстан от 6 апреля 2016 года № 482-V ЗРК. | law 2016-04-06 № 482-V
an old decree with N | О складах // Указ Президента Республики Казахстан от 18 мая 1998 года N 3956 | decree 1998-05-18 № 3956
a council's number with letters | О бюджете // Решение маслихата города Алматы от 9 декабря 2019 года № 6С-49/4 | decision 2019-12-09 № 6С-49/4
a number with a slash | О плане // Постановление акимата города Алматы от 12 декабря 2022 года № 4/567. | resolution 2022-12-12 № 4/567
requisites that end with the repeal | О плане // Постановление [GOV] от 12 мая 2021 года № 317. Утратило силу постановлением [GOV] от 1 июня 2023 года № 440. | resolution 2021-05-12 № 317
requisites and title in one line |  // Постановление [GOV] от 12 мая 2021 года № 317 Об утверждении плана складов (с изменениями и дополнениями по состоянию на 01.06.2022 г.) | resolution 2021-05-12 № 317
two ministers | О плане // Совместный приказ Министра торговли Республики Казахстан от 3 ноября 2014 года № 69 и Министра финансов Республики Казахстан от 5 ноября 2014 года № 12. | order 2014-11-03 № 69
letterhead, day in quotes | О плане // ПОСТАНОВЛЕНИЕ // № 8 от «27» января 2026 года // [TEXT] | resolution 2026-01-27 № 8
letterhead, day in straight quotes, town | О плане // ПРИКАЗ // от "27" декабря 2025 года № 104-НҚ город Астана // [TEXT] | order 2025-12-27 № 104-НҚ
letterhead, town first | О плане // РЕШЕНИЕ // г. Астана 5 мая 2018 года № 19 // [TEXT] | decision 2018-05-05 № 19
letterhead over several lines | О плане // ПОСТАНОВЛЕНИЕ // ПРАВИТЕЛЬСТВА РЕСПУБЛИКИ КАЗАХСТАН // от 12 мая 2021 года // № 317 // Астана, Дом Правительства // [TEXT] | resolution 2021-05-12 № 317
date and number under the signature | О плане развития // Указ Президента Республики Казахстан // ПОСТАНОВЛЯЮ: утвердить план. [TEXT] // Президент Республики Казахстан А. Б. // Астана, Акорда, 30 июля 2024 года // № 811 | decree 2024-07-30 № 811
stamp | План складов // УТВЕРЖДЕН ¶ постановлением [GOV] ¶ от 12 мая 2021 года № 317 // [TEXT] | resolution 2021-05-12 № 317
stamp with the day in quotes | План складов // Утвержден постановлением [GOV] от «12» мая 2021 года № 317 // [TEXT] | resolution 2021-05-12 № 317
stamp of an annex | План складов // Приложение 1 ¶ к постановлению [GOV] ¶ от 12 мая 2021 года № 317 // [TEXT] | resolution 2021-05-12 № 317
title that ends with the citation | Об утверждении плана складов (постановление [GOV] от 12 мая 2021 года № 317) // [TEXT] | resolution 2021-05-12 № 317
an amending act's own requisites | О внесении изменений в постановление [GOV] от 12 мая 2021 года № 317 // Постановление [GOV] от 1 июня 2022 года № 360. | resolution 2022-06-01 № 360
an amending act that cites itself first | Постановление [GOV] от 1 июня 2022 года № 360 «О внесении изменений в постановление [GOV] от 12 мая 2021 года № 317 «О плане складов» | resolution 2022-06-01 № 360
an amending act that says no number of its own | О внесении изменений и дополнений в постановление [GOV] от 12 мая 2021 года № 317 // 1. Внести в постановление [GOV] от 12 мая 2021 года № 317 следующие изменения: | none
a draft | О плане складов // Проект // от __ ____ 2026 года № __ // [TEXT] | none
a draft with a stamp to fill in | Об утверждении правил // Утверждены постановлением [GOV] от «___» _________ 2026 года № ___ // [TEXT] | none
a draft that replaces an act | Проект приказа «Об утверждении правил» // Признать утратившим силу приказ Министра торговли от 12 мая 2021 года № 31. | none
a draft's title that names the act it changes | Проект постановления Правительства «О внесении изменений в план» // Постановление [GOV] от 12 мая 2021 года № 317 | none
a programme presented in running text | Программа развития складов // Программа развития складов, утвержденная постановлением [GOV] от 12 мая 2021 года № 317, действует пять лет. | resolution 2021-05-12 № 317
a plan made under a programme | План развития складов // План разработан в соответствии с Программой, утвержденной постановлением [GOV] от 12 мая 2021 года № 317. | none
news of an approval | Постановлением [GOV] от 12 мая 2021 года № 317 утвержден план складов // [TEXT] | none
news of a repeal | Постановление [GOV] от 12 мая 2021 года № 317 утратило силу // [TEXT] | none
news that cites | Министр рассказал о складах // План утвержден постановлением [GOV] от 12 мая 2021 года № 317. | none
a report on how an act is carried out | Отчёт о плане // Во исполнение постановления [GOV] от 12 мая 2021 года № 317 построено 40 складов. | none
a list of acts | Правовая база // Постановление [GOV] от 12 мая 2021 года № 317 // Постановление [GOV] от 1 июня 2022 года № 360 // Указ Президента Республики Казахстан от 4 июля 2009 года № 842 | none
a list of what amended an act | План складов // Внесены изменения: // постановлением [GOV] от 30.03.2012 № 399; // постановлением [GOV] от 24.12.2012 № 1668. | none
approved by hand | План складов // УТВЕРЖДАЮ ¶ Министр А. Б. ¶ 12 мая 2021 года // [TEXT] | none
approved by minutes | План складов // Утвержден протоколом заседания совета от 12 мая 2021 года № 3 // [TEXT] | none
title and requisites in one block |  // Об утверждении правил складов ¶ Приказ Министра торговли Республики Казахстан от 5 мая 2018 года № 194 | order 2018-05-05 № 194
an acting minister | О правилах // Приказ и.о. Министра торговли Республики Казахстан от 14 апреля 2021 года № 123 | order 2021-04-14 № 123
names in two languages above the number | О плане // ҚАЗАҚСТАН РЕСПУБЛИКАСЫ ҮКІМЕТІНІҢ ҚАУЛЫСЫ // ПОСТАНОВЛЕНИЕ ПРАВИТЕЛЬСТВА РЕСПУБЛИКИ КАЗАХСТАН // 12 мая 2021 года № 317 | resolution 2021-05-12 № 317
a law with its title inside |  // Закон Республики Казахстан «О складском деле» от 13 июня 2001 года № 211 | law 2001-06-13 № 211
a stamp with what changed it | План складов // Утвержден ¶ приказом Министра торговли ¶ от 5 мая 2018 года № 194 ¶ (с изменениями от 6 июня 2019 года № 5) | order 2018-05-05 № 194
a title with what approved the document | Дорожная карта развития складов, утверждённая приказом Министра торговли от 5 мая 2018 года № 194 // [TEXT] | order 2018-05-05 № 194
a draft in brackets | (Проект) Об утверждении правил // Приказ Министра торговли от 5 мая 2018 года № 194 | none
a project that is no draft | Проект «Тёплый склад» // Утвержден постановлением [GOV] от 12 мая 2021 года № 317 | resolution 2021-05-12 № 317
news of a signature | Подписан Указ Президента Республики Казахстан от 15 февраля 2018 года № 636 // [TEXT] | none
two acts announced | Приняты решения // Постановление [GOV] от 12 мая 2021 года № 317. // Постановление [GOV] от 12 мая 2021 года № 318. | none
an act cited as a lead | О складах // Постановление [GOV] от 12 мая 2021 года № 317, принятое весной, вызвало споры. | none
`;

const KAZAKH = `
requisites | Қоймалар туралы // [UKIMET] 2021 жылғы 12 мамырдағы № 317 қаулысы. | resolution 2021-05-12 № 317
registration beside requisites | Қоймалар туралы // Қазақстан Республикасы Сауда министрінің 2021 жылғы 12 мамырдағы № 31 бұйрығы. Қазақстан Республикасының Әділет министрлігінде 2021 жылғы 20 мамырда № 22801 болып тіркелді. | order 2021-05-12 № 31
registration without a stop | Қоймалар туралы // Қазақстан Республикасы Сауда министрінің 2009 жылғы 2 қарашадағы N 229 Бұйрығы Қазақстан Республикасы Әділет министрлігінде 2009 жылғы 26 қарашада N 5888 болып енгізілді | order 2009-11-02 № 229
requisites that end with the repeal | Қоймалар туралы // [UKIMET] 2021 жылғы 12 мамырдағы № 317 қаулысы. Күші жойылды - [UKIMET] 2023 жылғы 1 маусымдағы № 440 қаулысымен | resolution 2021-05-12 № 317
stamp | Қоймалар жоспары // [UKIMET] ¶ 2021 жылғы 12 мамырдағы ¶ № 317 қаулысымен ¶ бекітілген | resolution 2021-05-12 № 317
stamp of an annex | Қоймалар жоспары // [UKIMET] ¶ 2021 жылғы 12 мамырдағы ¶ № 317 қаулысына ¶ 1-қосымша | resolution 2021-05-12 № 317
letterhead, day in quotes | Жоспар туралы // ҚАУЛЫ // 2026 жылғы «27» қаңтар № 8 // Мәтін. | resolution 2026-01-27 № 8
a decree in one paragraph | Қоймаларды дамыту туралы // [UKIMET] қаулысы 2021 жылғы 12 мамыр №317 Астана, Үкімет үйі Қоймаларды дамыту жоспарын бекіту туралы Қазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ: 1. Жоспар бекітілсін. | resolution 2021-05-12 № 317
a newspaper's title with the number, the date below | [UKIMET] қаулысы №317 // 2021 жылғы 12 мамыр, №317, Астана, Үкімет үйі // Қоймаларды дамыту жоспарын бекіту туралы | resolution 2021-05-12 № 317
title and citation in one line | Қоймаларды дамыту жоспарын бекіту туралы [UKIMET] 2021 жылғы 12 мамырдағы № 317 қаулысы | resolution 2021-05-12 № 317
an amending act | «Қоймалар туралы» [UKIMET] 2021 жылғы 12 мамырдағы № 317 қаулысына өзгерістер енгізу туралы // [UKIMET] 2022 жылғы 1 маусымдағы № 360 қаулысы | resolution 2022-06-01 № 360
an amending act that says no number of its own | «Қоймалар туралы» [UKIMET] 2021 жылғы 12 мамырдағы № 317 қаулысына өзгерістер енгізу туралы // Мәтін. | none
a draft | Қоймалар туралы // 2026 жылғы «__» ________ № ____ // Мәтін. | none
a draft by its title | «Қоймалар туралы» бұйрықтың жобасы // Қазақстан Республикасы Сауда министрінің 2021 жылғы 12 мамырдағы № 31 бұйрығы | none
a programme presented | Қоймаларды дамыту бағдарламасы // Бағдарлама [UKIMET] 2021 жылғы 12 мамырдағы № 317 қаулысымен бекітілген. | resolution 2021-05-12 № 317
a ground | Қоймаларды дамыту жоспары // [UKIMET] 2021 жылғы 12 мамырдағы № 317 қаулысына сәйкес жұмыс жүріп жатыр. | none
news | Министр қоймалар туралы айтты // Жоспар [UKIMET] 2021 жылғы 12 мамырдағы № 317 қаулысымен бекітілді. | none
Latin i in old pages | Қоймалар туралы // Қазақстан Республикасы Үкiметiнiң 2011 жылғы 12 мамырдағы N 317 қаулысы | resolution 2011-05-12 № 317
a city's act | Қоймалар туралы // Алматы қаласы әкімдігінің 2022 жылғы 12 желтоқсандағы № 4/567 қаулысы | resolution 2022-12-12 № 4/567
a council's act | Бюджет туралы // Павлодар облыстық мәслихатының 2019 жылғы 9 желтоқсандағы № 6С-49/4 шешімі | decision 2019-12-09 № 6С-49/4
an acting minister | Қоймалар туралы // Сауда министрінің м.а. 2021 жылғы 14 сәуірдегі № 123 бұйрығы | order 2021-04-14 № 123
a decree's stamp | Қоймалар тұжырымдамасы // Қазақстан Республикасы Президентінің ¶ 2018 жылғы 15 ақпандағы ¶ № 636 Жарлығымен ¶ БЕКІТІЛГЕН | decree 2018-02-15 № 636
a city's annex over several lines | Қоймалар жоспары // Алматы қаласы әкімдігінің // 2022 жылғы 12 желтоқсандағы // № 4/567 қаулысына // қосымша // Мәтін. | resolution 2022-12-12 № 4/567
a programme used, not presented | Қоймаларды дамыту жоспары // Жоспар [UKIMET] 2021 жылғы 12 мамырдағы № 317 қаулысымен бекітілген бағдарлама негізінде жасалды. | none
a list of acts | Құқықтық база // [UKIMET] 2021 жылғы 12 мамырдағы № 317 қаулысы // [UKIMET] 2022 жылғы 1 маусымдағы № 360 қаулысы | none
`;

const ENGLISH = `
requisites | On the plan // Resolution of the Government of the Republic of Kazakhstan dated May 12, 2021 No. 317. | resolution 2021-05-12 № 317
number first | On the plan // Decree No. 811 of the President of the Republic of Kazakhstan dated July 30, 2024 | decree 2024-07-30 № 811
registration beside requisites | On the plan // Order of the Minister of Trade of the Republic of Kazakhstan dated May 12, 2021 No. 31. Registered with the Ministry of Justice of the Republic of Kazakhstan on May 20, 2021 No. 22801. | order 2021-05-12 № 31
stamp | Plan // Approved by Decree of the President of the Republic of Kazakhstan dated July 30, 2024 No. 811 | decree 2024-07-30 № 811
stamp of an annex | Plan // Annex 1 to the Resolution of the Government of the Republic of Kazakhstan dated May 12, 2021 No. 317 | resolution 2021-05-12 № 317
a programme presented | Warehouse programme // The programme was approved by Resolution of the Government of the Republic of Kazakhstan No. 317 dated May 12, 2021. | resolution 2021-05-12 № 317
an amending act that says no number of its own | On amendments to the Resolution of the Government of the Republic of Kazakhstan dated May 12, 2021 No. 317 // The plan shall be amended. | none
a draft | Draft order on warehouses // Order of the Minister of Trade dated May 12, 2021 No. 31 | none
a ground | Warehouse plan // In accordance with Resolution of the Government of the Republic of Kazakhstan dated May 12, 2021 No. 317 forty warehouses were built. | none
a city's act | On warehouses // Resolution of the akimat of Almaty city dated December 12, 2022 No. 4/567 | resolution 2022-12-12 № 4/567
day after the number | On the plan // Decree of the President of the Republic of Kazakhstan No. 811 of July 30, 2024 | decree 2024-07-30 № 811
news | Minister speaks // The plan was approved by Resolution of the Government of the Republic of Kazakhstan No. 317 dated May 12, 2021. | none
`;

const WORDS: readonly (readonly [string, string])[] = [
  ["[GOV]", "Правительства Республики Казахстан"],
  ["[UKIMET]", "Қазақстан Республикасы Үкіметінің"],
  ["[TEXT]", "Участники получают путёвку, жильё и место для работы."],
  [" ¶ ", "\n"],
];

function actOf(page: string, language: Language): string {
  const printed = WORDS.reduce((text, [sign, words]) => text.replaceAll(sign, words), page);
  const [title = "", ...texts] = printed.split(" // ");
  const blocks = texts.map((text): Block => ({ kind: "paragraph", text, path: [] }));
  const { form, date, number } = findPageAct({ title, requisites: [] }, blocks, language);
  return date === undefined && number === undefined ? "none" : `${form} ${date} № ${number}`;
}

describe.each([
  ["Russian", "ru", RUSSIAN],
  ["Kazakh", "kk", KAZAKH],
  ["English", "en", ENGLISH],
] as const)("%s", (_name, language, cases) => {
  const lines = cases.trim().split("\n");
  test.each(lines.map((line) => line.split(" | ")))("%s", (_what, page = "", expected = "") =>
    expect(actOf(page, language)).toBe(expected),
  );
});
