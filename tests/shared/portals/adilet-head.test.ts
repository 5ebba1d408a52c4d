import { describe, expect, test } from "vitest";
import { capture, ID, NEW, read } from "./read-register.ts";

describe("what the new site's head declares", () => {
  const TEXT = '<div id="root"><div class="u1"><article><p>Текст</p></article></div></div>';
  const ld = (facts: object): string =>
    `<script type="application/ld+json">${JSON.stringify(facts)}</script>`;
  const LAW = {
    "@context": "https://schema.org",
    "@type": "Legislation",
    legislationIdentifier: ID,
    name: "О плане",
  };
  const titleOf = (facts: object): string | undefined => capture(NEW, TEXT, ld(facts)).act.title;

  test("title, date, form, state and edition of this act", () => {
    const { act, status, editionDate } = capture(
      NEW,
      TEXT,
      ld({
        ...LAW,
        inLanguage: "ru",
        legislationType: "Постановление",
        legislationDate: "2018-11-13",
        legislationDateVersion: "2020-04-09",
        legislationLegalForce: { "@id": "https://schema.org/InForce" },
      }),
    );
    expect({ act, status, editionDate }).toEqual({
      act: { id: ID, title: "О плане", date: "2018-11-13", form: "resolution" },
      status: "in-force",
      editionDate: "2020-04-09",
    });
  });
  test("in the other spellings of schema.org", () => {
    const facts = (more: object): unknown => {
      const { act, status, editionDate } = capture(NEW, TEXT, ld({ ...LAW, ...more }));
      return [act.title, act.date, status, editionDate];
    };
    expect(facts({ "@type": ["CreativeWork", "Legislation"] })).toEqual([
      "О плане",
      undefined,
      "unknown",
      undefined,
    ]);
    expect(
      facts({ legislationDate: "2018-11-13T00:00:00+06:00", legislationDateVersion: "2020-04-09T05:00Z" }),
    ).toEqual(["О плане", "2018-11-13", "unknown", "2020-04-09"]);
    expect(facts({ legislationDate: "2018-11-131", legislationLegalForce: "PartiallyInForce" })).toEqual([
      "О плане",
      undefined,
      "in-force",
      undefined,
    ]);
    expect(facts({ legislationLegalForce: "https://schema.org/NotInForce" })).toContain("repealed");
  });
  test("one of several, or of a graph", () => {
    expect(titleOf([{ "@type": "WebSite", name: "Сайт" }, LAW])).toBe("О плане");
    expect(titleOf({ "@graph": [{ "@type": "Organization", name: "Орган" }, LAW] })).toBe("О плане");
  });
  test("an address of the register stands for the identifier", () => {
    const { legislationIdentifier: _, ...rest } = LAW;
    expect(titleOf({ ...rest, "@id": `${NEW}#act` })).toBe("О плане");
    expect(titleOf({ ...LAW, legislationIdentifier: "746", url: NEW })).toBe("О плане");
    expect(titleOf({ ...LAW, legislationIdentifier: NEW })).toBe("О плане");
    expect(titleOf({ ...rest, url: `https://evil.example/rus/docs/${ID}` })).toBeUndefined();
  });
  test("an act that only mentions this one is another act", () =>
    expect(
      titleOf({ ...LAW, legislationIdentifier: "P1900000875", legislationChanges: ID }),
    ).toBeUndefined());
  test("another language's title is not this copy's", () => {
    expect(titleOf({ ...LAW, inLanguage: "kk", name: "Жоспар туралы" })).toBeUndefined();
    expect(titleOf({ ...LAW, inLanguage: "ru-KZ" })).toBe("О плане");
  });
  test("facts of the wrong kind say nothing", () =>
    expect(
      capture(
        NEW,
        TEXT,
        ld({ ...LAW, name: ["a"], legislationDate: 5, legislationLegalForce: 1, legislationType: {} }),
      ).act,
    ).toEqual({ id: ID }));

  const declared = (address: string, head: string): string => {
    const reading = read(address, TEXT, head);
    return reading.state === "read"
      ? `${reading.capture.act.id} ${reading.capture.language} ${reading.capture.editionDate ?? "-"}`
      : reading.state;
  };
  const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;
  test("an address of a new form is told by its canonical one", () => {
    const strange = "https://adilet.zan.kz/ru/document/77";
    expect(declared(strange, canonical(NEW))).toBe(`${ID} ru -`);
    expect(declared(strange, canonical(`/kaz/docs/${ID}/09.04.2020`))).toBe(`${ID} kk 2020-04-09`);
    expect(declared(strange, "")).toBe("not-an-act");
  });
  test("or by the alternate in the page's language", () => {
    const links = `<link rel="alternate" hreflang="kk" href="https://adilet.zan.kz/kaz/docs/${ID}"><link rel="alternate" hreflang="ru" href="${NEW}">`;
    expect(declared("https://adilet.zan.kz/ru/document/77", links)).toBe(`${ID} ru -`);
  });
  test("only hosts and IDs of the register are believed", () => {
    const strange = "https://adilet.zan.kz/ru/document/77";
    expect(declared(strange, canonical(`https://evil.example/rus/docs/${ID}`))).toBe("not-an-act");
    expect(declared(strange, canonical("https://adilet.zan.kz/rus/docs/P18"))).toBe("not-an-act");
    expect(declared(strange, canonical("javascript:alert(1)"))).toBe("not-an-act");
  });
  test("a page beside the text stays one", () =>
    expect(declared(`${NEW}/links`, canonical(NEW))).toBe("not-an-act"));
  test("a head that stayed behind when the act was left makes no act", () => {
    const left = read(
      "https://adilet.zan.kz/rus/about",
      '<div id="root"><p>О портале</p></div>',
      canonical(NEW),
    );
    expect(left.state).toBe("not-an-act");
  });
  test("the address wins over a head that has not followed it", () => {
    const other = NEW.replace(ID, "P1900000875");
    expect(declared(NEW, canonical(other))).toBe(`${ID} ru -`);
    expect(capture(NEW, TEXT, `${canonical(other)}<title>О другом</title>`).act.title).toBeUndefined();
  });
});
