import { describe, expect, test } from "vitest";
import { actKey } from "../../../shared/text/act-key.ts";
import { findActs } from "../../../shared/text/citation.ts";
import type { Language } from "../../../shared/text/language.ts";

/** "form date № number «title»" of every act found. */
const cites = (text: string, language: Language) =>
  findActs(text, language).map(({ form, date, number, title }) =>
    [
      form,
      date,
      ...(number === undefined ? [] : [`№ ${number}`]),
      ...(title === undefined ? [] : [`«${title}»`]),
    ].join(" "),
  );

describe("Russian citations", () => {
  const cases: [string, string[]][] = [
    [
      "Утверждена постановлением Правительства Республики Казахстан от 13 ноября 2018 года № 746 «Об утверждении программы»",
      ["resolution 2018-11-13 № 746 «Об утверждении программы»"],
    ],
    ["внесенными постановлением Правительства РК от 26.11.2019 № 875.", ["resolution 2019-11-26 № 875"]],
    [
      "постановлениями Правительства РК от 26.11.2019 № 875; от 09.04.2020 № 189.",
      ["resolution 2019-11-26 № 875", "resolution 2020-04-09 № 189"],
    ],
    [
      "Сноска. Статья 2 с изменениями, внесенными законами РК от 21.05.2007 № 254-III (порядок введения в действие см. ст.2); от 10.03.2017 № 51-VI (вводится в действие со дня опубликования); от 23.03.2019 № 238-VІ.",
      ["law 2007-05-21 № 254-III", "law 2017-03-10 № 51-VI", "law 2019-03-23 № 238-VI"],
    ],
    ["Утратил силу Указом Президента РК от 30.07.2024 № 611.", ["decree 2024-07-30 № 611"]],
    ["в редакции Указа Президента РК от 26.02.2021 № 521", ["decree 2021-02-26 № 521"]],
    ["исключено Законом РК от 01.07.2021 № 61-VII (вводится)", ["law 2021-07-01 № 61-VII"]],
    ["Закон Республики Казахстан от 9 февраля 2009 года N 126", ["law 2009-02-09 № 126"]],
    [
      "в редакции приказа Министра национальной экономики РК от 06.04.2022 № 32 (вводится в действие)",
      ["order 2022-04-06 № 32"],
    ],
    [
      "Закон Республики Казахстан «О занятости населения» от 6 апреля 2016 года № 482-V",
      ["law 2016-04-06 № 482-V «О занятости населения»"],
    ],
    [
      "в соответствии с Законом Республики Казахстан от 6 апреля 2016 года «О занятости населения»",
      ["law 2016-04-06 «О занятости населения»"],
    ],
    [
      'Закон Республики Казахстан "О туристской деятельности в Республике Казахстан" от 13 июня 2001 года N 211',
      ["law 2001-06-13 № 211 «О туристской деятельности в Республике Казахстан»"],
    ],
    ["Кодекс Республики Казахстан от 29 октября 2015 года № 375-V ЗРК", ["code 2015-10-29 № 375-V"]],
    ["решением маслихата от 12 декабря 2019 года № 6С-49/4", ["decision 2019-12-12 № 6С-49/4"]],
    [
      "приказом Министра здравоохранения от 30 октября 2020 года № ҚР ДСМ-175/2020",
      ["order 2020-10-30 № ҚРДСМ-175/2020"],
    ],
    ["Постановление Правительства РК № 746 от 13.11.2018", ["resolution 2018-11-13 № 746"]],
    [
      "Постановление Правительства Республики Казахстан от 13 ноября 2018 года № 746. Об утверждении Государственной программы",
      ["resolution 2018-11-13 № 746 «Об утверждении Государственной программы»"],
    ],
    [
      "от 13 ноября 2018 года № 746 «Об утверждении программы «Еңбек» на 2017–2021 годы» — постановлением Правительства",
      [],
    ],
    [
      "постановлением Правительства от 13 ноября 2018 года № 746 «Об утверждении программы «Еңбек» на годы» и далее",
      ["resolution 2018-11-13 № 746 «Об утверждении программы «Еңбек» на годы»"],
    ],
    [
      "нормативное постановление Конституционного Суда РК от 22.05.2023 № 17-НП",
      ["other 2023-05-22 № 17-НП"],
    ],
    [
      "Указом Президента РК от 01.02.2010 № 922 и постановлением Правительства РК от 29.12.2018 № 944",
      ["decree 2010-02-01 № 922", "resolution 2018-12-29 № 944"],
    ],
    ["Конституционным законом РК от 26.12.1995 № 2733", ["law 1995-12-26 № 2733"]],
    [
      "ПОСТАНОВЛЕНИЕ\nПравительства Республики Казахстан\nот 13 ноября 2018 года № 746",
      ["resolution 2018-11-13 № 746"],
    ],
    ["постановлением № 746 Правительства РК от 13.11.2018", ["resolution 2018-11-13 № 746"]],
    ["Настоящее постановление вводится в действие с 1 января 2026 года", []],
    ["договор от 12.03.2020 № 45 заключен", []],
    ["Законодательство менялось 12.03.2020. Письмо № 45", []],
    ["постановление принято. Отчет за 13.11.2018", []],
    ["в 2018 году утверждено постановление", []],
  ];
  test.each(cases)("%s", (text, expected) => expect(cites(text, "ru")).toEqual(expected));
});

describe("Kazakh citations", () => {
  const cases: [string, string[]][] = [
    [
      "Қазақстан Республикасы Үкіметінің 2018 жылғы 13 қарашадағы № 746 қаулысымен бекітілген",
      ["resolution 2018-11-13 № 746"],
    ],
    ["ҚР Үкіметінің 29.12.2018 № 944 қаулысымен.", ["resolution 2018-12-29 № 944"]],
    ["ҚР Президентінің 27.04.2015 № 1041 Жарлығымен.", ["decree 2015-04-27 № 1041"]],
    ["ҚР Үкіметінің 2005 жылғы 9 ақпандағы N 124 қаулысымен (P050124)", ["resolution 2005-02-09 № 124"]],
    ["ҚР 01.07.2021 № 61-VII Заңымен", ["law 2021-07-01 № 61-VII"]],
    ["ҚР Ұлттық экономика министрінің 06.04.2022 № 32 бұйрығымен", ["order 2022-04-06 № 32"]],
    [
      "«Еңбек» мемлекеттік бағдарламасын бекіту туралы» Қазақстан Республикасы Үкіметінің 2018 жылғы 13 қарашадағы № 746 қаулысы",
      ["resolution 2018-11-13 № 746"],
    ],
    [
      "«Халықты жұмыспен қамту туралы» Қазақстан Республикасының 2016 жылғы 6 сәуірдегі Заңына",
      ["law 2016-04-06 «Халықты жұмыспен қамту туралы»"],
    ],
    [
      "ҚР Үкіметінің 26.11.2019 № 875, 09.04.2020 № 189 қаулыларымен",
      ["resolution 2019-11-26 № 875", "resolution 2020-04-09 № 189"],
    ],
    ["мәслихатының 2019 жылғы 12 желтоқсандағы № 6С-49/4 шешімімен", ["decision 2019-12-12 № 6С-49/4"]],
    ["ҚР 10.03.2017 № 51-VІ Конституциялық заңымен", ["law 2017-03-10 № 51-VI"]],
    ["Қазақстан Республикасы Үкіметінің қаулысы 2018 жылғы 13 қараша № 746", ["resolution 2018-11-13 № 746"]],
    ["2018 жылғы 13 қарашада қаулы қабылданды", []],
    ["2015 жылғы 29 қазандағы № 375-V ҚРЗ Кодексі", ["code 2015-10-29 № 375-V"]],
  ];
  test.each(cases)("%s", (text, expected) => expect(cites(text, "kk")).toEqual(expected));
});

describe("English citations", () => {
  const cases: [string, string[]][] = [
    [
      "Resolution of the Government of the Republic of Kazakhstan No. 746 dated November 13, 2018",
      ["resolution 2018-11-13 № 746"],
    ],
    [
      "approved by Resolution No. 746 of the Government of the Republic of Kazakhstan dated November 13, 2018",
      ["resolution 2018-11-13 № 746"],
    ],
    [
      "By order of the Minister of national economy of the Republic of Kazakhstan dated February 19, 2018 No. 64",
      ["order 2018-02-19 № 64"],
    ],
    [
      "Decree of the President of the Republic of Kazakhstan of 26 February 2021 № 521 “On approval of the plan”",
      ["decree 2021-02-26 № 521 «On approval of the plan»"],
    ],
    ["by the Law of the Republic of Kazakhstan No. 61-VII dated 01.07.2021", ["law 2021-07-01 № 61-VII"]],
    [
      'the Law of the Republic of Kazakhstan "On Employment of the Population" dated April 6, 2016',
      ["law 2016-04-06 «On Employment of the Population»"],
    ],
    [
      "resolutions of the Government dated 26.11.2019 No. 875; dated 09.04.2020 No. 189",
      ["resolution 2019-11-26 № 875", "resolution 2020-04-09 № 189"],
    ],
    ["In order to meet the goal of April 6, 2016", []],
  ];
  test.each(cases)("%s", (text, expected) => expect(cites(text, "en")).toEqual(expected));
});

describe("spans", () => {
  test("from the form word to the number", () => {
    const text = "введен постановлением Правительства РК от 26.11.2019 № 875 (вводится)";
    const [act] = findActs(text, "ru");
    expect(text.slice(act?.from, act?.to)).toBe("постановлением Правительства РК от 26.11.2019 № 875");
    expect(act?.body).toBe("Правительства РК");
  });
  test("from the body to the form word in Kazakh", () => {
    const text = "енгізілді – ҚР Үкіметінің 29.12.2018 № 944 қаулысымен.";
    const [act] = findActs(text, "kk");
    expect(text.slice(act?.from, act?.to)).toBe("ҚР Үкіметінің 29.12.2018 № 944 қаулысымен");
    expect(act?.body).toBe("ҚР Үкіметінің");
  });
});

describe("actKey", () => {
  const key = (text: string, language: Language) => findActs(text, language).map(actKey)[0];
  test("one key in three languages", () => {
    const ru = key("постановление Правительства РК от 13 ноября 2018 года № 746", "ru");
    expect(ru).toBe("resolution:2018-11-13:746");
    expect(key("ҚР Үкіметінің 2018 жылғы 13 қарашадағы № 746 қаулысы", "kk")).toBe(ru);
    expect(key("Resolution of the Government No. 746 dated November 13, 2018", "en")).toBe(ru);
  });
  test("mixed scripts in a Roman number", () =>
    expect(actKey({ form: "law", date: "2019-03-23", number: "238-VІ ЗРК" })).toBe("law:2019-03-23:238-VI"));
  test("a different number is a different key", () =>
    expect(actKey({ form: "law", date: "2019-03-23", number: "238-V" })).not.toBe(
      actKey({ form: "law", date: "2019-03-23", number: "238-VI" }),
    ));
  test("nothing without form, date or number", () => {
    expect(actKey({ date: "2019-03-23", number: "238" })).toBeUndefined();
    expect(actKey({ form: "law", number: "238" })).toBeUndefined();
    expect(actKey({ form: "law", date: "2019-03-23" })).toBeUndefined();
  });
});
