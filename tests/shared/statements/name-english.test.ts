import { describe, expect, test } from "vitest";
import { fold } from "../../../shared/statements/fold.ts";
import { readIndicators } from "../../../shared/statements/indicators.ts";
import { prefixLength } from "../../../shared/statements/prose.ts";

const names = (sentence: string, ...expected: readonly string[]): void =>
  test(sentence, () => {
    const from = prefixLength(fold(sentence), "en");
    expect(readIndicators(sentence, "en", { from }).map(({ name }) => name)).toEqual(expected);
  });

describe("how and by whom it is promised is no name", () => {
  names("the export of honey by 30 percent by 2031 through new markets", "the export of honey");
  names("the share of sorted waste to 60% by 2031 by building new plants", "the share of sorted waste");
  names("the number of new farms will double in the coming year", "the number of new farms");
  names("the share of transit will reach 12% in 2031, said the deputy head", "the share of transit");
  names("agricultural growth to 4% per year to ensure a broader spread of benefits", "agricultural growth");
  names("halve the losses of heat and eliminate old boilers", "the losses of heat");
  names(
    "40 mills worth over 2 billion tenge will be opened in the near future",
    "mills worth over 2 billion tenge will be opened",
  );
  names(
    "2 million trees will be planted by 2031, the press service of the Ministry of Forests, Lakes, and Soils said",
    "trees will be planted",
  );
  names(
    "increase the share of reused water from the current 3% in 2020 to 5% by 2026, 8% by 2031",
    "the share of reused water",
  );
  names("maintenance of the spread of rabies at 0.4-0.8% level", "the spread of rabies");
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
  names("by 2031 the share of local flour will make 30 %", "the share of local flour");
  names("mortality rate to 24.5 cases per 100 thousand births", "mortality rate per 100 thousand births");
  names("crime rate per 10 thousand people by 12 % versus 2027", "crime rate per 10 thousand people");
  names("the share of mills in GDP to the level of at least 12.5% by 2031", "the share of mills in GDP");
  names(
    "The volume of construction will amount to 15.3 million square meters a year",
    "The volume of construction",
  );
  names("increase of honey yield by 1.5 times against 2027 level", "honey yield");
  names("commissioning of 6 million square meters of housing by 2031", "commissioning of housing");
  names("raise USD 3.5 bln of investments by 2031", "investments");
  names("attract $2 billion of investments by 2031", "attract investments");
  names("By the end of 2031, 95 % of villages will have water", "villages will have water");
  names(
    "The key indicator of the plan is the share of good roads of 95 % by 2031",
    "the share of good roads",
  );
  names(
    "the share of active mills – no less than 10 % of operating mills",
    "the share of active mills of operating mills",
  );
  names(
    "ensuring the growth of the volume of dairy exports by 1.7 times by 2031",
    "the volume of dairy exports",
  );
  names(
    "Until 2031 inclusive, 27 thousand km of local roads will be repaired",
    "local roads will be repaired",
  );
});

describe("what a row leaves out", () => {
  names(
    "coverage of children from 1 to 3 years old - 40 %, from 3 to 6 years old - 95 %",
    "coverage of children from 1 to 3 years old",
    "coverage of children from 3 to 6 years old",
  );
  names(
    "results of pupils in the test: mathematics - 480 points, reading - 450 points",
    "results of pupils in the test: mathematics",
    "results of pupils in the test: reading",
  );
  names(
    "By 2031, 748 rural and 1,719 urban libraries will be repaired",
    "rural and urban libraries will be repaired",
  );
});

describe("what announces results, and what is told beside them", () => {
  names(
    "the minister said the plan will allow achieving the following results by 2031: increase in exports by 50%",
    "exports",
  );
  names(
    "Several plants are planned, which will increase the capacity of mills by 3 GW",
    "the capacity of mills",
  );
  names("It is planned to repair and build over 12,000 kilometres of roads", "repair and build roads");
  names(
    "One of the main is the yield of honey, which in various regions will increase to 30 kg",
    "the yield of honey",
  );
  names("For 2031, the Ministry plans to add 18 aircraft", "add aircraft");
  names("It will satisfy markets with food, create 40 farms", "create farms");
  names("A 30 percent increase in exports is expected by 2031", "increase in exports");
  names("By 2031, capacities of 26 GW will be introduced", "capacities will be introduced");
  names(
    "The average travel time between cities will be cut by 2 hours",
    "The average travel time between cities",
  );
  names("Over three years, 300 rural mills will be built", "rural mills will be built");
  names(
    "The share of IT in exports is set to reach 5 % by 2031, against 3.6 % today",
    "The share of IT in exports",
  );
  names(
    "The number of fires will decline from 13,000 in 2027 to no more than 9,000 in 2031",
    "The number of fires",
  );
  names("The country is to introduce 1,200 MW of renewable capacity by 2031", "introduce renewable capacity");
  names("Honey output will climb to 135 tons by 2031 with further growth to 150 tons", "Honey output");
  names("87 villages instead of the 46 planned will be gasified", "villages will be gasified");
  names("Of these, 950 thousand jobs will be created in mills", "jobs will be created in mills");
  names(
    "900 jobs will be created, and a million villagers will be able to earn more",
    "jobs will be created",
  );
  names("new jobs by 900 through the implementation of projects", "new jobs");
});

describe("where it is and what it was are no values of its own", () => {
  names("reduction in emissions by 20% at 16 large plants", "emissions at 16 large plants");
  names(
    "This will improve the quality of life of nearly 7 million people that comprise 90 percent of villagers.",
  );
  names("the employment rate will be brought up to 68 % (65.3 % in 2027)", "the employment rate");
  names(
    "share of women in boards – at least 30 % in 2031 (baseline – 22 % in 2027)",
    "share of women in boards",
  );
  names("Exports of honey will grow to 10.6 million dollars, or 1.5-fold, by 2031", "Exports of honey");
  names("The yield will grow by 5.3% on an annual basis, or roughly 2 million", "The yield");
  names("reduce the losses to 49% by using wind (11%) and water (10%)", "the losses");
  names(
    "40 projects across 17 cities and 463 villages will be funded",
    "projects across 17 cities and 463 villages will be funded",
  );
  names("The scenario should allow the country reducing emissions by 97 percent", "emissions");
});
