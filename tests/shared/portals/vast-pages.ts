import fc from "fast-check";
import { type BrokenPage, CASES } from "./broken-pages.ts";

/** Elements that hold others without end, and those that parsers close by themselves. */
const TAGS = ["b", "div", "span", "p", "table><tr><td", "ul><li", "article", "font color=red", "blockquote"];

/** Attributes that readers look at. */
const ATTRIBUTES = [
  "style",
  "class",
  "id",
  "name",
  "href",
  "title",
  "rowspan",
  "colspan",
  "start",
  "value",
  "lang",
  "color",
  "data-x",
];

/** What regular expressions stumble on when there is a megabyte of it. */
const FILLERS = [
  "a",
  " ",
  "9",
  ";",
  "; ",
  "-",
  ".",
  "(",
  "«",
  "display:",
  "note ",
  "z1",
  "№ 5 ",
  "от 1 мая 2020 года № 5 ",
  "2020 жылғы 1 мамырдағы № 5 ",
  "Утверждена ",
  "утратил силу ",
  "1,5 % ",
  "не менее ",
  "доля ",
  "қаулысымен бекітілген ",
  "(см. стар. ред.) ",
  "\u00a0",
  "\u00ad",
  "<br>",
  "<a href=/uploads/1.pdf>",
  "<sup>1</sup>",
];

const SHAPES = ["deep", "attribute", "words", "siblings", "attributes", "cell", "title", "comment"] as const;

/**
 * Sample pages with one thing in them that is vast: elements in each other, an attribute, a paragraph, a cell, a
 * heading, a comment.
 *
 * @param size most characters or elements of what is vast
 */
export function vastPages(size: number): fc.Arbitrary<BrokenPage> {
  return fc
    .record({
      page: fc.constantFrom(...CASES),
      shape: fc.constantFrom(...SHAPES),
      tag: fc.constantFrom(...TAGS),
      attribute: fc.constantFrom(...ATTRIBUTES),
      filler: fc.constantFrom(...FILLERS),
      share: fc.double({ min: 0.1, max: 1, noNaN: true }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ page, shape, tag, attribute, filler, share, at }) => {
      const length = Math.ceil(size * share);
      const vast = MAKERS[shape]({ tag, attribute, filler, length });
      const places = [...page.html.matchAll(/<(?:p|td|h[1-4]|li)[\s>]/gu)].map(({ index }) => index);
      const place = places[Math.floor(at * places.length)] ?? page.html.length;
      const html = page.html.slice(0, place) + vast + page.html.slice(place);
      return {
        name: `${page.name}, ${shape} ${tag} ${attribute} ${filler} ${length}`,
        html,
        address: page.address,
      };
    });
}

interface Vast {
  readonly tag: string;
  readonly attribute: string;
  readonly filler: string;
  readonly length: number;
}

const MAKERS: Readonly<Record<(typeof SHAPES)[number], (vast: Vast) => string>> = {
  deep: ({ tag, length }) => `<${tag}>`.repeat(Math.ceil(length / 10)),
  attribute: ({ tag, attribute, filler, length }) =>
    `<${tag.replace(/[\s>].*/u, "")} ${attribute}="${fill(filler, length)}">Доля складов составит 45 %.`,
  words: ({ filler, length }) => `<p>${fill(filler, length)}</p>`,
  siblings: ({ tag, filler, length }) => `<${tag}>${filler.slice(0, 8)}`.repeat(Math.ceil(length / 40)),
  attributes: ({ length }) =>
    `<p ${Array.from({ length: Math.ceil(length / 40) }, (_, index) => `a${index}`).join(" ")}>Доля 45 %.`,
  cell: ({ filler, length }) =>
    `<table><tr><td>Показатель<td>2025<td>2026<tr><td>${fill(filler, length)}<td>45<td>46</table>`,
  title: ({ filler, length }) => `<h1>${fill(filler, length)}</h1>`,
  comment: ({ filler, length }) => `<!-- ${fill(filler, length)} -->`,
};

function fill(filler: string, length: number): string {
  return filler.repeat(Math.ceil(length / filler.length));
}
