import { describe, expect, test } from "vitest";
import { readIndicators } from "../../../shared/statements/indicators.ts";

const names = (sentence: string, ...expected: readonly string[]): void =>
  test(sentence, () => expect(readIndicators(sentence, "en").map(({ name }) => name)).toEqual(expected));

describe("how and by whom it is promised is no name", () => {
  names("the export of honey by 30 percent by 2031 through new markets", "the export of honey");
  names("the share of sorted waste to 60% by 2031 by building new plants", "the share of sorted waste");
  names("the number of new farms will double in the coming year", "the number of new farms");
  names("the share of transit will reach 12% in 2031, said the deputy head", "the share of transit");
  names("agricultural growth to 4% per year to ensure a broader spread of benefits", "agricultural growth");
  names("halve the losses of heat and eliminate old boilers", "the losses of heat");
});

describe("behind a value that stands first, such words are the name", () => {
  names("80% of services will be given through one portal", "services will be given through one portal");
  names("up to 95 percent of village roads will be improved by 2031", "village roads will be improved");
});

describe("what changes leads to what is measured", () => {
  names("decrease in maternal mortality to 12 by 2031", "maternal mortality");
  names("Reduction of the number of idle mills from 39 to 17 by 2031", "the number of idle mills");
  names("30 per cent reduction in tobacco use", "reduction in tobacco use");
  names("ensure that at least 40 percent of the clinics are equipped", "the clinics are equipped");
  names(
    "better planning, audits and control by increasing the proportion of clean audits to 95%",
    "the proportion of clean audits",
  );
});

describe("what the values leave behind", () => {
  names("networks should cover 100% of the villages by 2031", "networks should cover the villages");
  names(
    "infant mortality to 9.1 per 1000 live births by 2030, to 8.3 per 1000 live births by 2031",
    "infant mortality per 1000 live births",
  );
  names("the poverty rate from 20% in FY 2027/28 to 18% in FY 2030/31", "the poverty rate");
});
