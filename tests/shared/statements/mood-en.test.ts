import { describe, expect, test } from "vitest";
import { isFact, isPromise } from "../../../shared/statements/mood.ts";
import { statementsOf } from "./page.ts";

const promises = (sentence: string, expected = true): void =>
  test(sentence, () => expect(isPromise(sentence.toLowerCase(), "en")).toBe(expected));

describe("an item of a plan begins with its verb", () => {
  promises("Reduce losses of heat to 12 %.");
  promises("2) Raise the literacy rate to 95 %");
  promises("Increase in exports was 5 %.", false);
  promises("Increase of 5 % in exports", false);
});

describe("what is now, and what will be", () => {
  promises("Now the share stands at 41 %, and it will reach 60 % by 2031.");
  promises("Currently 11 clinics are open; 7 new ones will be built.");
  promises("The government has planned 2 000 homes by 2031.");
  promises("The share has reached 41 %.", false);
  promises("The minister tasked to bring the share of local flour to 60 %.");
  promises("A reduction in losses by 20 % is foreseen.");
  promises("At the moment, 154 cooperatives have been created.", false);

  test("each value is told by its own clause", () => {
    const sentence = "now the share stands at 41 %, and it will reach 60 % by 2031.";
    expect(isFact(sentence, 0, sentence.indexOf("41"), "en")).toBe(true);
    expect(isFact(sentence, 0, sentence.indexOf("60"), "en")).toBe(false);
  });

  test("a fact is no target", () =>
    expect(
      statementsOf(
        "en",
        "# Programme of roads\n# 4. Approach\nCurrently the share of good roads is 41 %, and the share of lit roads will reach 60 % by 2031.",
      ),
    ).toEqual(["indicator: the share of lit roads => 2031 to 60 %"]));
});
