import { parseHTML } from "linkedom";
import { render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import { makeUnseenRoot } from "../../../extension/ui/unseen-words.ts";

afterEach(() => vi.unstubAllGlobals());

const drawIn = (hasGeneratedWords: boolean) => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  vi.stubGlobal("document", document);
  const root = makeUnseenRoot(document, hasGeneratedWords);
  document.body.append(root);
  render(
    <p lang="ru">
      Цели: {4}
      {false}
      <b>{["а", "б"]}</b>
    </p>,
    root,
  );
  return root;
};

test("where the browser leaves out what stands in an object, words are text", () => {
  const root = drawIn(false);
  expect(root.localName).toBe("object");
  expect(root.textContent).toBe("Цели: 4аб");
});

test("elsewhere no word is text, and neighbours are one", () => {
  const root = drawIn(true);
  expect(root.textContent).toBe("");
  const words = [...root.querySelectorAll("[data-words]")].map((one) => one.getAttribute("data-words"));
  expect(words).toEqual(["Цели: 4", "аб"]);
});
