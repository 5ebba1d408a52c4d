import { expect, test } from "vitest";
import { fold } from "../../../shared/statements/fold.ts";
import { isPromised } from "../../../shared/statements/promised-values.ts";
import type { Language } from "../../../shared/text/language.ts";
import { readQuantities } from "../../../shared/text/numbers.ts";

/** Values of a text that may be promised. */
const promises = (language: Language, text: string, expected: readonly number[]): void =>
  test(text, () =>
    expect(
      readQuantities(text, language)
        .filter((value) => isPromised(fold(text), value))
        .map(({ value }) => value),
    ).toEqual(expected),
  );

promises("ru", "охват детей до 14 лет – 95 %", [95]);
promises("ru", "надбавки лицам, проработавшим не менее 15 лет", []);
promises("ru", "срок службы труб не менее 15 лет", [15]);
promises("ru", "снизить затраты на 1 кв. км до 30 тыс. тенге", [30_000]);
promises("ru", "увеличить долю на 1 %", [1]);
promises("kk", "ауылдардың үлесін 12,5 пайыздан 0-ге дейін қысқарту", [0]);
promises("kk", "ауылдардың үлесін 12,5 пайызға дейін қысқарту", [12.5]);
promises("kk", "өмір сүру ұзақтығы 73 жасқа дейін ұзарады", [73]);
promises("kk", "5 жасқа дейінгі балалардың өлімі – 9,1", [9.1]);
promises("ru", "внедрение стандартов качества ИСО 9000 и 14000 на 12 предприятиях", [12]);
promises("ru", "внедрение систем ИСО 9001-2000, 14001 на 12 предприятиях", [12]);
promises("kk", "6 жасар балаларды қамту 100 %", [100]);
promises("kk", "шығынды 23,3-дан 27 дейін өзгерту", [27]);
promises(
  "en",
  "In addition to the 8 per cent growth target, the plan aims at 40 percent coverage by 2030",
  [40],
);
promises("ru", "инвестиции из местного бюджета на сумму 504 млн. тенге", []);
promises("ru", "экспорт на сумму 504 млн. тенге", [504_000_000]);
promises("kk", "шақыру көлемін 10 % азайтады және көрсетілетін көмекті жақсартады", [10]);
promises("ru", "доля вагонов, эксплуатируемых до 15 лет, составит 40 %", [40]);
promises("ru", "удельный вес сетей со сроком службы до 15 лет вырастет до 60 %", [60]);
promises("ru", "доля новых вагонов увеличится, срок их службы достигнет 15 лет", [15]);
promises("ru", "в 6-ти селах построят 4 клуба", [4]);
promises("ru", "на 7 крупных заводах на 20 %", [20]);

// How large a thing is says nothing of how many there will be; what several hold together does.
promises("ru", "построить цех мощностью 70 тыс. тонн", []);
promises("ru", "восстановление водовода протяженностью 114 км", []);
promises("ru", "ввод жилья общей площадью 40 тыс. кв. м", [40_000]);
promises("ru", "строительство школы на 400 мест", []);
promises("ru", "строительство школ на 12 тыс. мест", [12_000]);
promises("ru", "строительство детских садов на 900 мест", [900]);
promises("ru", "зарегистрировано 320 случаев вместо 500", [320]);
promises("ru", "обучить 40 детей 5-6 летнего возраста", [40]);

// Participles in a row that «болады» ends are verbs; one before a noun is a quality of it.
promises("kk", "40 км арық тазаланатын және бетондалатын болады", [40]);
promises("kk", "40 км арық тазаланатын, 3 тоған қазылатын болады", [40, 3]);
promises("kk", "қуаты 50 МВт болатын станция", []);
promises("kk", "сыйымдылығы 1200 орындық 3 театр салынады", [3]);
promises("kk", "1200 орындық театр салынады", [1200]);
promises("kk", "қосымша 20-дан астам дүкен ашылады", [20]);
