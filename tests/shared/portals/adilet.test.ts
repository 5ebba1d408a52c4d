import { describe, expect, test } from "vitest";
import { analyze } from "../../../shared/statements/analyze.ts";
import { article, capture, ID, NEW, OLD, read } from "./read-register.ts";

describe("amendment notes in all markups say which act amended what, when", () => {
  /** "id date number effect" of every amending act. */
  const amendments = (content: string, lang = "rus"): string[] =>
    analyze(capture(OLD.replace("rus", lang), article(content))).amendments.map(
      ({ id, date, number, effect }) => `${id ?? "-"} ${date ?? "-"} ${number} ${effect}`,
    );
  const link = (id: string, number: string): string => `<a href="/rus/docs/${id}#z1">№ ${number}</a>`;

  test("one paragraph with several notes", () =>
    expect(
      amendments(
        `<p class="note">\n&nbsp;&nbsp; Сноска. Заголовок в редакции постановления Правительства РК от 26.11.2019 ${link("P1900000875", "875")}.<br>\n&nbsp;&nbsp; Сноска. Программа с изменениями, внесенными постановлением Правительства РК от 09.04.2020 ${link("P2000000189", "189")}.</p>`,
      ),
    ).toEqual(["P1900000875 2019-11-26 875 amended", "P2000000189 2020-04-09 189 amended"]));
  test("spans split round the link", () =>
    expect(
      amendments(
        `<p>1. Утвердить.</p><span class="note">&nbsp;&nbsp; Сноска. Пункт 1 в редакции Указа Президента РК от 26.02.2021 </span>${link("U2100000521", "521")}<span class="note"> (вводится в действие со дня подписания).</span><br><p>2. Исполнить.</p>`,
      ),
    ).toEqual(["U2100000521 2021-02-26 521 amended"]));
  test("spans with two links", () =>
    expect(
      amendments(
        `<span class="note">Сноска. Пункт 2 с изменениями, внесенными постановлениями Правительства РК от 26.11.2019 </span>${link("P1900000875", "875")}<span class="note">; от 09.04.2020 </span>${link("P2000000189", "189")}<span class="note">.</span><br>`,
      ),
    ).toEqual(["P1900000875 2019-11-26 875 amended", "P2000000189 2020-04-09 189 amended"]));
  test("the institute's red remark amends nothing", () =>
    expect(
      amendments(
        `<font color="#FF0000">&nbsp; Примечание ИЗПИ! Пункт 3 вводится в действие с 01.01.2021 законом РК от 02.01.2020 № 5-VI. </font><br><p>3. Текст.</p>`,
      ),
    ).toEqual([]));
  test("a note inside the red font does", () =>
    expect(
      amendments(
        `<p><font color="#FF0000">Сноска. Утратило силу постановлением Правительства РК от 23.09.2022 </font>${link("P2200000733", "733")}<font color="#ff0000">.</font></p>`,
      ),
    ).toEqual(["P2200000733 2022-09-23 733 repealed"]));
  test("Kazakh", () =>
    expect(
      amendments(
        `<p class="note">Ескерту. Тақырып жаңа редакцияда – ҚР Үкіметінің 26.11.2019 ${link("P1900000875", "875")} қаулысымен.<br>Ескерту. 2-тармаққа өзгеріс енгізілді – ҚР Үкіметінің 09.04.2020 ${link("P2000000189", "189")} қаулысымен.</p>`,
        "kaz",
      ),
    ).toEqual(["P1900000875 2019-11-26 875 amended", "P2000000189 2020-04-09 189 amended"]));
  test("Kazakh with Latin i, repealed", () =>
    expect(
      amendments(
        `<p class="note">Ескерту. Күшi жойылды - ҚР Үкiметiнiң 2022.09.23 ${link("P2200000733", "733")} Қаулысымен.</p>`,
        "kaz",
      ),
    ).toEqual(["P2200000733 2022-09-23 733 repealed"]));
  test.each([
    ["rus", "Сноска. Постановление утратило силу постановлением Правительства РК от 23.09.2022"],
    ["kaz", "Ескерту. Қаулының күші жойылды - ҚР Үкіметінің 23.09.2022"],
    ["kaz", "Ескерту. Күшін жойған - ҚР Үкіметінің 23.09.2022"],
    ["eng", "Footnote. The resolution was abolished by the Resolution of the Government dated 23.09.2022"],
  ])("the whole act is repealed, its form named or not (%s): %s", (lang, words) => {
    const form = lang === "kaz" ? " қаулысымен" : "";
    const note = `<p class="note">${words} ${link("P2200000733", "733")}${form}.</p>`;
    expect(amendments(note, lang)).toEqual(["P2200000733 2022-09-23 733 repealed"]);
    expect(capture(OLD.replace("rus", lang), article(note)).status).toBe("repealed");
  });
  test("the institute's remark in Kazakh amends nothing", () =>
    expect(
      amendments(
        '<p class="note">ЗҚАИ-ның ескертпесі!<br>1-тармақ жаңа редакцияда көзделген - ҚР Үкіметінің 05.05.2026 № 300 қаулысымен.</p>',
        "kaz",
      ),
    ).toEqual([]));
  test("English", () =>
    expect(
      amendments(
        `<p class="note">Footnote. The title as amended by the Resolution of the Government of the Republic of Kazakhstan dated 26.11.2019 ${link("P1900000875", "875")}.</p>`,
        "eng",
      ),
    ).toEqual(["P1900000875 2019-11-26 875 amended"]));
  test("English, abolished", () =>
    expect(
      amendments(
        `<p class="note">Footnote. Abolished by the order of the Minister of Trade dated 12.05.2021 ${link("V2100022801", "31")}.</p>`,
        "eng",
      ),
    ).toEqual(["V2100022801 2021-05-12 31 repealed"]));
  test("where the order of coming into force stands is no amendment", () =>
    expect(
      amendments(
        '<p class="note">Сноска. Порядок введения в действие см. ст. 2 Закона РК от 21.05.2007 № 254.</p>',
      ),
    ).toEqual([]));
  test("dates year first, and one form word after the last", () =>
    expect(
      amendments(
        '<p class="note">Ескерту. 4-тармаққа өзгерістер енгізілді - ҚР 2011.07.05 № 452-IV (2011.10.13 бастап қолданысқа енгізіледі), 2012.12.24 № 60-V Заңдарымен.</p>',
        "kaz",
      ),
    ).toEqual(["- 2011-07-05 452-IV amended", "- 2012-12-24 60-V amended"]));
  test("an older act without links", () =>
    expect(
      amendments(
        `<p class="note">Сноска. В пункт 1 внесены изменения - постановлением Правительства РК от 5 марта 2004 г. N 282.</p>`,
      ),
    ).toEqual(["- 2004-03-05 282 amended"]));
});

describe("requisites and status in three languages", () => {
  const facts = (lang: string, label: string, requisites: string, classes = ""): string => {
    const { act, status } = capture(
      `https://old.adilet.zan.kz/${lang}/docs/${ID}`,
      `<div id="container"><div class="slogan"><h1>T</h1>${label}<p>${requisites}</p></div><div class="container_gamma text ${classes}"><article><p>Текст</p></article></div></div>`,
    );
    return `${act.form} ${act.date} ${act.number} ${status}`;
  };
  const span = (label: string, state = ""): string => `<span class="status ${state}">${label}</span>`;

  test.each([
    [
      "rus",
      span("Обновленный"),
      "Постановление Правительства Республики Казахстан от 13 ноября 2018 года № 746.",
      "resolution 2018-11-13 746 in-force",
    ],
    [
      "rus",
      span("Новый"),
      "Закон Республики Казахстан от 23 ноября 2015 года № 414-V ЗРК.",
      "law 2015-11-23 414-V in-force",
    ],
    [
      "rus",
      span("Утративший силу"),
      "Указ Президента Республики Казахстан от 15 февраля 2018 года № 636. Утратил силу указом Президента РК от 30.07.2024 № 611.",
      "decree 2018-02-15 636 repealed",
    ],
    [
      "rus",
      "",
      "Распоряжение Премьер-Министра Республики Казахстан от 27 марта 2020 года № 55-р.",
      "other 2020-03-27 55-Р unknown",
    ],
    [
      "kaz",
      span("Жаңартылған"),
      "Қазақстан Республикасы Үкіметінің 2018 жылғы 13 қарашадағы № 746 қаулысы.",
      "resolution 2018-11-13 746 in-force",
    ],
    [
      "kaz",
      span("Жаңа"),
      "Қазақстан Республикасы Ұлттық Банкі Басқармасының 2019 жылғы 30 наурыздағы № 41 қаулысы. Қазақстан Республикасының Әділет министрлігінде 2019 жылғы 12 сәуірде № 18509 болып тіркелді.",
      "resolution 2019-03-30 41 in-force",
    ],
    [
      "kaz",
      span("Күшін жойған"),
      "Қазақстан Республикасы Үкіметінің 2005 жылғы 9 ақпандағы N 124 Қаулысы. Күші жойылды - Қазақстан Республикасы Үкіметінің 2014 жылғы 26 ақпандағы № 29 қаулысымен",
      "resolution 2005-02-09 124 repealed",
    ],
    [
      "eng",
      span("Updated"),
      "Resolution of the Government of the Republic of Kazakhstan dated November 13, 2018 No. 746.",
      "resolution 2018-11-13 746 in-force",
    ],
    [
      "eng",
      span("New"),
      "The Law of the Republic of Kazakhstan dated 16 May, 2014 No. 202-V.",
      "law 2014-05-16 202-V in-force",
    ],
    [
      "eng",
      span("Invalid"),
      "Order of the Minister of Trade of the Republic of Kazakhstan dated May 12, 2021 No. 31.",
      "order 2021-05-12 31 repealed",
    ],
    [
      "eng",
      `${span("Invalidated")} Unofficial translation`,
      "Decree of the Government of the Republic of Kazakhstan dated March 15, 2018 № 125.",
      "resolution 2018-03-15 125 repealed",
    ],
    [
      "rus",
      "",
      "Указ Президента Республики Казахстан, имеющий силу Конституционного закона, от 26 декабря 1995 г. N 2733.",
      "decree 1995-12-26 2733 unknown",
    ],
    [
      "rus",
      "",
      "Постановление акимата Костанайской области от 14 января 2013 года № 15. Зарегистрировано Департаментом юстиции Костанайской области 1 февраля 2013 года № 4011. Утратило силу постановлением акимата от 5 мая 2016 года № 200",
      "resolution 2013-01-14 15 repealed",
    ],
    [
      "kaz",
      "",
      "Алматы қаласы әкімдігінің 2022 жылғы 12 желтоқсандағы № 4/567 қаулысы",
      "resolution 2022-12-12 4/567 unknown",
    ],
    [
      "eng",
      "",
      "The Code of the Republic of Kazakhstan dated 23 November, 2015 No. 414-V LRK.",
      "code 2015-11-23 414-V unknown",
    ],
  ])("%s %s", (lang, label, requisites, expected) => expect(facts(lang, label, requisites)).toBe(expected));

  const REQUISITES = "Постановление Правительства Республики Казахстан от 13 ноября 2018 года № 746.";
  test("a label in words not known is told by its class", () => {
    expect(facts("rus", span("Прочее", "status_yts"), REQUISITES)).toMatch(/ repealed$/u);
    expect(facts("rus", span("Прочее", "status_upd"), REQUISITES)).toMatch(/ in-force$/u);
  });
  test("and without a label by the class of the text", () => {
    expect(facts("rus", "", REQUISITES, "text_yts")).toMatch(/ repealed$/u);
    expect(facts("rus", "", REQUISITES, "text_new")).toMatch(/ in-force$/u);
    expect(facts("rus", "", REQUISITES, "text_upd text_arc")).toMatch(/ unknown$/u);
  });
});

describe("the list of editions", () => {
  const row = (date: string, label: string): string =>
    `<tr><td>1</td><td><a href="/rus/archive/docs/${ID}/${date}">О плане</a></td><td>${date}</td><td>${label}</td></tr>`;
  const listed = (address: string, body: string): unknown => {
    const reading = read(address, body);
    return reading.state === "not-an-act"
      ? reading.editions?.editions.map(({ date, label, status }) => `${date} ${label} ${status}`)
      : reading.state;
  };
  const ROWS = `<tr><th>№</th></tr>${row("13.11.2018", "Новый")}${row("26.11.2019", "Обновленный")}`;
  const EXPECTED = ["2018-11-13 Новый in-force", "2019-11-26 Обновленный in-force"];
  test("old site", () =>
    expect(listed(`${OLD}/history`, `<table id="ethernatable">${ROWS}</table>`)).toEqual(EXPECTED));
  test("the edition in force may be linked without its day", () =>
    expect(
      listed(
        `${OLD}/history`,
        `<table id="ethernatable">${ROWS}<tr><td>3</td><td><a href="/rus/docs/${ID}">О плане</a></td><td>01.06.2023</td><td>Утративший силу</td></tr></table>`,
      ),
    ).toEqual([...EXPECTED, "2023-06-01 Утративший силу repealed"]));
  test("new site, whatever its table is called", () =>
    expect(
      listed(`${NEW}/history`, `<div id="root"><table class="x1"><tbody>${ROWS}</tbody></table></div>`),
    ).toEqual(EXPECTED));
  test("new site, a list of links", () =>
    expect(
      listed(
        `${NEW}/history`,
        `<div id="root"><ul><li><a href="/rus/docs/${ID}/26.11.2019">О плане</a> <span>Обновленный</span></li><li><a href="/rus/docs/P1900000875/26.11.2019">Другой</a></li></ul></div>`,
      ),
    ).toEqual(["2019-11-26 Обновленный in-force"]));
});

describe("attachments beside the text", () => {
  const names = (address: string, links: string): string[] => {
    const reading = read(
      address,
      `<div class="tabs-attach"><p>Вложения:</p><ul>${links}</ul></div>${article("<p>Текст</p>")}`,
    );
    return reading.state === "read" ? reading.attachments.map(({ title }) => title) : [];
  };
  const item = (href: string, title: string): string => `<li><a href="${href}">${title}</a></li>`;
  test("the files of this act, each once", () =>
    expect(
      names(
        OLD,
        item(`/rus/docs/${ID}/k150414.htm`, "Содержание") +
          item(`/rus/docs/${ID}/k150414.htm`, "Ещё раз") +
          item(`/rus/docs/${ID}/plan.docx`, "План") +
          item("/rus/docs/K1500000414/k150414.htm", "Чужое") +
          item(`/rus/docs/${ID}/download/docx`, "DOCX"),
      ),
    ).toEqual(["Содержание", "План"]));
});

test("an address may encode the last sign of the ID, in the page and in the lists beside it", () => {
  const old = "https://old.adilet.zan.kz/kaz/docs/Z010000267%5F";
  const file = '<p><a href="/kaz/docs/Z010000267%5F/plan.docx">Жоспар</a></p>';
  const reading = read(old, `<div id="container">${file}</div>${article("<p>Мәтін</p>")}`);
  expect(reading.state === "read" && reading.capture.act.id).toBe("Z010000267_");
  expect(reading.state === "read" && reading.attachments).toHaveLength(1);
  const row = '<tr><td><a href="/kaz/archive/docs/Z010000267%5F/26.11.2019">Заң</a></td></tr>';
  const list = read(`${old}/history`, `<table id="ethernatable">${row}</table>`);
  expect(list.state === "not-an-act" && list.editions?.id).toBe("Z010000267_");
});

describe("the new site in wrappers not seen", () => {
  const CARD =
    '<aside><article class="card"><p>Другой акт с длинным названием и пояснением к нему</p></article></aside>';
  const texts = (body: string): readonly string[] =>
    capture(NEW, `<div id="root"><main>${body}</main></div>`).blocks.map(({ text }) => text);
  test("clauses beside the card of another act", () =>
    expect(texts(`${CARD}<div><p id="z1">1. Утвердить.</p><p id="z2">2. Исполнить.</p></div>`)).toEqual([
      "1. Утвердить.",
      "2. Исполнить.",
    ]));
  test("an article of clauses beside a longer card", () =>
    expect(texts(`${CARD}<article><p><a name="z1"></a>1. Утвердить.</p></article>`)).toEqual([
      "1. Утвердить.",
    ]));
  test("an article without anchors", () =>
    expect(texts("<article><p>1. Утвердить.</p></article>")).toEqual(["1. Утвердить."]));
  test("what stands above the application for readers without scripts is not the text", () => {
    const summary = `<article><h1>О плане</h1><p>НГР: ${ID}</p><p id="z1">1. Утвердить прилагаемый план.</p></article>`;
    expect(read(NEW, `${summary}<div id="root"></div>`).state).toBe("waiting");
    const { blocks } = capture(NEW, `${summary}<div id="root"><div>${"<p id='z1'>1. Да.</p>"}</div></div>`);
    expect(blocks.map(({ text }) => text)).toEqual(["1. Да."]);
  });
  test("title and requisites inside the article", () => {
    const requisites = "Постановление Правительства Республики Казахстан от 13 ноября 2018 года № 746";
    const { act } = capture(
      NEW,
      `<div id="root"><article><h1>О плане</h1><p>${requisites}</p><p id="z1">1. Утвердить.</p></article></div>`,
    );
    expect(act).toEqual({ id: ID, form: "resolution", date: "2018-11-13", number: "746", title: "О плане" });
  });
});

test.each([
  ["Кодекс Республики Казахстан, принят Верховным Советом 27 декабря 1994 года.", "code 1994-12-27"],
  ["Конституция принята на республиканском референдуме 30 августа 1995 года", "constitution 1995-08-30"],
  ["Утвержден 27 декабря 1994 года", "undefined undefined"],
  ["Кодекс от 27 декабря 1994 года, изменён 5 мая 1999 года", "undefined undefined"],
])("requisites without a number: %s", (line, expected) => {
  const { act } = capture(
    OLD,
    `<div id="container"><div class="slogan"><h1>О плане</h1><p>${line}</p></div>${article("<p>Текст</p>")}</div>`,
  );
  expect(`${act.form} ${act.date}`).toBe(expected);
});

test("an archived edition knows its day and says nothing of today's force", () => {
  const body = `<div id="container"><div class="slogan"><h1>О плане</h1><span class="status status_upd">Обновленный</span><p>Постановление Правительства Республики Казахстан от 13 ноября 2018 года № 746.</p></div><div class="container_gamma text text_upd text_arc"><article><p>Текст</p></article></div></div>`;
  for (const path of [`/rus/docs/${ID}/26.11.2019`, `/rus/archive/docs/${ID}/26.11.2019`]) {
    const { editionDate, status, act } = capture(`https://old.adilet.zan.kz${path}`, body);
    expect({ editionDate, status, number: act.number }).toEqual({
      editionDate: "2019-11-26",
      status: "unknown",
      number: "746",
    });
  }
});
