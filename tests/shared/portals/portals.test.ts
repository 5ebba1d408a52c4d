import { describe, expect, test } from "vitest";
import { readCorpusPages } from "../../../scripts/corpus-answer.ts";
import type { Reading } from "../../../shared/portals/portal.ts";
import { findPortal, PORTALS, readPageInSteps } from "../../../shared/portals/portals.ts";
import { readPage } from "../../../shared/portals/read-page.ts";
import { runToEnd } from "../../../shared/portals/steps.ts";
import { parsePage, readCase } from "../../corpus/read-corpus.ts";

const page = (body: string): Document =>
  parsePage(`<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`);

const read = (body: string, address: string): Reading => readPage(page(body), new URL(address));

test("every portal has an id that can be stored, names in three languages and hosts of its own", () => {
  const hosts = PORTALS.flatMap((portal) => portal.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(new Set(PORTALS.map(({ id }) => id)).size).toBe(PORTALS.length);
  for (const { id, name } of PORTALS) {
    expect(id).toMatch(/^[a-z]{2,20}$/u);
    for (const language of ["ru", "kk", "en"] as const) expect(name[language]).not.toBe("");
  }
});

test("the finder of articles is called for the portals that ask for it, and for no other", () => {
  const [askers, others] = [new Set<string>(), new Set<string>()];
  for (const { url, html } of readCorpusPages()) {
    const portal = findPortal(new URL(url));
    if (portal === undefined) continue;
    const called = portal.asksForArticle === true ? askers : others;
    const find = () => void called.add(portal.id);
    runToEnd(readPageInSteps(parsePage(html), new URL(url), find));
  }
  expect([...others]).toEqual([]);
  expect([...askers].sort()).toEqual(
    PORTALS.flatMap(({ id, asksForArticle }) => (asksForArticle === true ? id : [])).sort(),
  );
});

describe("hosts", () => {
  const portalOf = (address: string): string | undefined => findPortal(new URL(address))?.id;

  test("both renderings of the register", () => {
    expect(portalOf("https://old.adilet.zan.kz/rus/docs/P1800000746")).toBe("adilet");
    expect(portalOf("https://adilet.zan.kz/")).toBe("adilet");
  });
  test("only exact hosts", () => {
    expect(portalOf("https://adilet.zan.kz.example.org/rus/docs/P1800000746")).toBeUndefined();
    expect(portalOf("https://evil-gov.kz/")).toBeUndefined();
    expect(portalOf("https://example.org/")).toBeUndefined();
  });
  test("only web addresses", () => {
    expect(portalOf("ftp://adilet.zan.kz/rus/docs/P1800000746")).toBeUndefined();
    expect(portalOf("file:///rus/docs/P1800000746")).toBeUndefined();
  });
  test("an unknown host is not read", () =>
    expect(read("<article><p>Текст</p></article>", "https://example.org/a").state).toBe("not-an-act"));
});

describe("pages of the register that are not an act's text", () => {
  const article = '<div class="container_gamma text"><article><p>Текст</p></article></div>';
  const state = (path: string): string => read(article, `https://old.adilet.zan.kz${path}`).state;

  test.each([
    "",
    "/info",
    "/history",
    "/compare",
    "/links",
    "/download",
    "/download/docx",
    "/k150414.htm",
    "/99.99.2020",
  ])("docs/{ID}%s", (rest) =>
    expect(state(`/rus/docs/P1800000746${rest}`)).toBe(rest === "" ? "read" : "not-an-act"),
  );
  test.each([
    "/",
    "/rus",
    "/rus/search/docs",
    "/rus/docs/P180000074",
    "/rus/docs/p1800000746x",
    "/docs/P1800000746",
  ])("%s", (path) => expect(state(path)).toBe("not-an-act"));
  test("IDs with letters and an underscore", () => {
    expect(state("/rus/docs/V18ABW01196")).toBe("read");
    expect(state("/kaz/docs/K940001000_")).toBe("read");
  });
});

describe("editions of the register", () => {
  const date = (path: string): string | undefined => {
    const reading = read("<article><p>Текст</p></article>", `https://old.adilet.zan.kz${path}`);
    return reading.state === "read" ? reading.capture.editionDate : reading.state;
  };

  test("dated", () => expect(date("/rus/docs/K1500000377/08.04.2016")).toBe("2016-04-08"));
  test("archived", () => expect(date("/rus/archive/docs/K1500000377/31.10.2015")).toBe("2015-10-31"));
  test("current", () => expect(date("/rus/docs/K1500000377#z5")).toBeUndefined());
});

describe("the register's single-page application", () => {
  const address = "https://adilet.zan.kz/rus/docs/P1800000746";

  test("waits while the text is not there", () => {
    expect(read('<div id="root"></div>', address).state).toBe("waiting");
    expect(read('<div id="root"><article> <p>&nbsp;</p></article></div>', address).state).toBe("waiting");
  });
  test("reads the text in any wrapper, without an article too", () => {
    const clauses = [1, 2, 3].map((n) => `<p id="z${n}">${n}. Пункт</p>`).join("");
    const reading = read(
      `<div id="root"><h1>О плане</h1><div class="x"><div>${clauses}</div></div></div>`,
      address,
    );
    expect(reading.state === "read" && reading.capture.blocks.map(({ text }) => text)).toEqual([
      "1. Пункт",
      "2. Пункт",
      "3. Пункт",
    ]);
    expect(reading.state === "read" && reading.capture.act.title).toBe("О плане");
  });
  test("clauses that stand in several sections are all read, and nothing beside them", () => {
    const section = (n: number): string =>
      `<section><h3>Раздел ${n}</h3><p id="z${n}">${n}. Пункт</p></section>`;
    const anchored = '<section><p><a name="z9"></a>9. Пункт</p></section>';
    const reading = read(
      `<div id="root"><nav>Меню</nav><h1>О плане</h1><div class="x"><div class="y">${section(1)}${section(2)}${anchored}</div></div><aside><p>Похожие акты</p></aside></div>`,
      address,
    );
    expect(reading.state === "read" && reading.capture.blocks.map(({ text }) => text)).toEqual([
      "Раздел 1",
      "1. Пункт",
      "Раздел 2",
      "2. Пункт",
      "9. Пункт",
    ]);
  });
  test("JSON-LD that is broken or about another act says nothing", () => {
    const head = (json: string): string =>
      `<script type="application/ld+json">${json}</script><div id="root"><article><p>Текст</p></article></div>`;
    const act = (json: string): unknown => {
      const reading = read(head(json), address);
      return reading.state === "read" && { ...reading.capture.act, status: reading.capture.status };
    };
    expect(act("{")).toMatchObject({ id: "P1800000746", status: "unknown" });
    expect(
      act(
        '{"@type":"Legislation","name":"Другой","legislationIdentifier":"P1900000875","legislationLegalForce":"NotInForce"}',
      ),
    ).toMatchObject({ id: "P1800000746", status: "unknown" });
    expect(
      act(
        '{"@type":"Legislation","name":"О плане","legislationIdentifier":"P1800000746","legislationLegalForce":"NotInForce"}',
      ),
    ).toEqual({ id: "P1800000746", title: "О плане", status: "repealed" });
  });
});

describe("status", () => {
  const status = (slogan: string, article = "<p>Текст</p>", lang = "rus"): string => {
    const body = `<div id="container"><div class="slogan"><h1>О плане</h1>${slogan}</div><div class="container_gamma text"><article>${article}</article></div></div>`;
    const reading = read(body, `https://old.adilet.zan.kz/${lang}/docs/P1800000746`);
    return reading.state === "read" ? reading.capture.status : reading.state;
  };

  test.each([
    ["Обновленный", "in-force"],
    ["Жаңартылған", "in-force"],
    ["Updated", "in-force"],
    ["Новый", "in-force"],
    ["Утративший силу", "repealed"],
    ["Күшін жойған", "repealed"],
    ["Черновик", "unknown"],
  ])("%s", (label, expected) => expect(status(`<span class="status">${label}</span>`)).toBe(expected));

  test("requisites that end with the repeal", () => {
    expect(status("<p>Указ … № 636. Утратил силу указом Президента РК от 30.07.2024 № 611.</p>")).toBe(
      "repealed",
    );
    expect(
      status(
        "<p>Қаулысы. Күші жойылды - ҚР Үкіметінің 23.09.2022 № 733 қаулысымен.</p>",
        "<p>Мәтін</p>",
        "kaz",
      ),
    ).toBe("repealed");
  });
  test("a note on the whole act", () =>
    expect(
      status(
        "",
        '<p class="note">Сноска. Утратило силу постановлением Правительства РК от 23.09.2022 № 733.</p>',
      ),
    ).toBe("repealed"));
  test("a note on one clause, and a title about repeals, are no repeal", () => {
    expect(
      status(
        '<span class="status">Новый</span>',
        '<p class="note">Сноска. Пункт 3 утратил силу постановлением № 5.</p>',
      ),
    ).toBe("in-force");
    expect(status("<p>О признании утратившими силу некоторых решений</p>")).toBe("unknown");
  });
});

describe("other sites", () => {
  const sentence = "Текст акта с несколькими словами, запятыми и смыслом. ".repeat(8);
  const article = `<div><h1>О плане</h1><p>Постановление Правительства Республики Казахстан от 13 ноября 2018 года № 746</p><p>Утратил силу</p><p>${sentence}</p><p>${sentence}</p></div>`;

  test("the control bank is told by its hash route, which stays in the address", () => {
    const reading = read(article, "https://zan.gov.kz/client/#!/doc/118837/kaz/26.02.2021");
    expect(reading.state === "read" && reading.capture).toMatchObject({
      url: "https://zan.gov.kz/client/#!/doc/118837/kaz/26.02.2021",
      language: "kk",
      editionDate: "2021-02-26",
    });
    expect(read(article, "https://zan.gov.kz/client/#!/search").state).toBe("not-an-act");
    const passage = read(article, "https://zan.gov.kz/client/#!/doc/118837/rus/929");
    expect(passage.state === "read" && passage.capture.url).toBe(
      "https://zan.gov.kz/client/#!/doc/118837/rus",
    );
  });
  test("zakon.uchet.kz: act, edition, status", () => {
    const facts = (path: string): unknown => {
      const reading = read(article, `https://zakon.uchet.kz${path}`);
      return reading.state === "read"
        ? [reading.capture.act.id, reading.capture.editionDate, reading.capture.status]
        : reading.state;
    };
    expect(facts("/rus/docs/P1800000746")).toEqual(["P1800000746", undefined, "repealed"]);
    expect(facts("/rus/history/P1800000746/26.11.2019")).toEqual(["P1800000746", "2019-11-26", "repealed"]);
    expect(facts("/rus/history/P1800000746")).toBe("not-an-act");
    expect(facts("/rus/")).toBe("not-an-act");
  });
  test("a requisites line that ends with the repeal tells the status everywhere", () => {
    const line =
      "Постановление Правительства Республики Казахстан от 13 ноября 2018 года № 746. Утратило силу постановлением Правительства РК от 23.02.2021 № 87.";
    const repealed = `<div><h1>О плане</h1><p>${line}</p><p>${sentence}</p><p>${sentence}</p></div>`;
    const clause = `<div><h1>О плане</h1><p>${sentence}</p><p>Признать утратившим силу постановление. Утратило силу и приложение.</p><p>${sentence}</p></div>`;
    const status = (body: string, url: string): unknown => {
      const reading = read(body, url);
      return reading.state === "read" && reading.capture.status;
    };
    const govkz = (body: string): string => `<div id="root"><div class="inner-html">${body}</div></div>`;
    const GOVKZ = "https://www.gov.kz/memleket/entities/mti/documents/details/1?lang=ru";
    expect(status(repealed, "https://zan.gov.kz/client/#!/doc/118837/rus")).toBe("repealed");
    expect(status(repealed, "https://egov.kz/cms/ru/law/list/P1800000746")).toBe("repealed");
    expect(status(govkz(repealed), GOVKZ)).toBe("repealed");
    expect(status(clause, "https://egov.kz/cms/ru/law/list/P1800000746")).toBe("unknown");
    expect(status(govkz(clause), GOVKZ)).toBe("unknown");
  });
  test("a register's act may be about a draft", () => {
    const draft = article.replace("О плане", "О проекте Указа Президента «О плане»");
    const number = (url: string): unknown => {
      const reading = read(draft, url);
      return reading.state === "read" ? reading.capture.act.number : reading.state;
    };
    expect(number("https://zakon.uchet.kz/rus/docs/P1800000746")).toBe("746");
    expect(number("https://zan.gov.kz/client/#!/doc/118837/rus")).toBe("746");
    expect(number("https://primeminister.kz/ru/news/plan-1")).toBeUndefined();
  });
  test("egov.kz names acts by the register's ID in the address", () => {
    const act = (url: string): unknown => {
      const reading = read(article, url);
      return reading.state === "read" && [reading.capture.act.id, reading.capture.language];
    };
    expect(act("https://egov.kz/cms/ru/law/list/V08R000799_")).toEqual(["V08R000799_", "ru"]);
    expect(act("https://egov.kz/cms/kk/articles/V08R000799_")).toEqual([undefined, "kk"]);
    expect(act("https://primeminister.kz/cms/ru/law/list/V08R000799_")).toEqual([undefined, "ru"]);
  });
  test("an article's title is the heading that the page declares, not the site's name", () => {
    const page = `<h1>Бюро статистики</h1>${article.replaceAll("h1", "h2")}`;
    const title = (head: string): unknown => {
      const document = parsePage(`<html><head>${head}</head><body>${page}</body></html>`);
      const reading = readPage(document, new URL("https://stat.gov.kz/ru/plan"));
      return reading.state === "read" && reading.capture.act.title;
    };
    expect(title('<meta property="og:title" content="О плане &mdash; Бюро">')).toBe("О плане");
    expect(title("<title>О  плане | Бюро</title>")).toBe("О плане");
    expect(title("<title>Бюро</title>")).toBe("Бюро статистики");
  });
  test("online.zakon.kz needs a document's number", () => {
    expect(read(article, "https://online.zakon.kz/Document/?doc_id=31234567").state).toBe("read");
    expect(read(article, "https://online.zakon.kz/Lawyer").state).toBe("not-an-act");
  });
  test("an application that says that it loads is waited for", () => {
    expect(read('<div id="app"><p>Загрузка…</p></div>', "https://stat.gov.kz/ru/plan").state).toBe("waiting");
    expect(read(`<div id="app">${article}</div>`, "https://stat.gov.kz/ru/plan").state).toBe("read");
  });
  test("front pages and lists of links are not texts", () => {
    expect(read(article, "https://primeminister.kz/ru").state).toBe("not-an-act");
    const links = `<ul>${'<li><a href="/ru/news/1">Заголовок новости, длинный и с запятой</a></li>'.repeat(40)}</ul>`;
    expect(read(`<div>${links}</div>`, "https://primeminister.kz/ru/news").state).toBe("not-an-act");
  });
  test("language of a page whose address does not tell it", () => {
    const kazakh =
      "Жұмыссыздық деңгейі төмендейді, халықтың табысы артады және жаңа жұмыс орындары ашылады. ".repeat(8);
    const reading = read(`<div><h1>Бағдарлама</h1><p>${kazakh}</p></div>`, "https://egemen.kz/article/1-a");
    expect(reading.state === "read" && reading.capture.language).toBe("kk");
  });
});

test("a page is read the same twice, and after other pages", () => {
  const { html, address } = readCase("enbek-primeminister-ru");
  const texts = (): unknown => {
    const reading = readPage(parsePage(html), new URL(address));
    return (
      reading.state === "read" && JSON.stringify(reading.capture.blocks.map(({ pieces, ...block }) => block))
    );
  };
  expect(texts()).toBe(texts());
});
