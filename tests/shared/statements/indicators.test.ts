import { expect, test } from "vitest";
import { readIndicators } from "../../../shared/statements/indicators.ts";
import type { Language } from "../../../shared/text/language.ts";

/** Readings as «name => [period] bound value unit [from base]», values parted by commas. */
const reads = (language: Language, text: string, expected: readonly string[]): void =>
  test(text, () =>
    expect(
      readIndicators(text, language, { period: "2030" }).map(
        ({ name, targets }) =>
          `${name} => ${targets
            .map(({ period, bound, value, unit, base }) =>
              [period, bound, value, unit, base === undefined ? undefined : `from ${base}`]
                .filter((part) => part !== undefined)
                .join(" "),
            )
            .join(", ")}`,
      ),
    ).toEqual(expected),
  );

// The same value told again in other words is no second indicator and names no period.
reads("ru", "увеличение ВРП не менее чем на 2 трлн. тенге, что составляет около 40 % от ВРП 2019 года", [
  "увеличение ВРП => 2030 >= 2000000000000 KZT",
]);
// What is counted per is no step of one.
reads("ru", "увеличение затрат на 1 кв. км до 30 тыс. тенге", [
  "увеличение затрат на 1 кв. км => 2030 to 30000 KZT",
]);
reads("ru", "рост доли на 1 %", ["доли => 2030 by 1 %"]);
reads("en", "provision of housing per resident will reach at least 24 sq. meters", [
  "provision of housing per resident => 2030 >= 24 m2",
]);

// One cell may hold several sentences: each has its own period.
reads("ru", "Охват кружками достигнет 62 % в 2027 году. Протяженность велодорожек составит 48 км.", [
  "Охват кружками => 2027 to 62 %",
  "Протяженность велодорожек => 2030 = 48 km",
]);
reads("kk", "Үйірмелермен қамту 62 %-ға жетеді. 48 км веложол салынады.", [
  "Үйірмелермен қамту => 2030 to 62 %",
  "веложол салынады => 2030 = 48 km",
]);

// One change told in two units; how far it went from where it was is told again.
reads("ru", "увеличение числа ферм до 640 единиц, или на 8,3 %", [
  "числа ферм => 2030 to 640 piece, 2030 by 8.3 %",
]);
reads("ru", "выпуск меда до 183,8 тонн, прирост 41,9 тонн", ["выпуск меда => 2030 to 183.8 t"]);
reads("ru", "населения до 160254 прирост 6146", ["населения => 2030 to 160254"]);
reads("ru", "прирост 41,9 тонн", ["прирост => 2030 = 41.9 t"]);

// A count with its shares by year: the sum keeps the list's own period.
reads("kk", "480 мұғалімді оқыту (2025 ж. - 200, 2026 ж. - 280)", [
  "мұғалімді оқыту => 2030 = 480 мұғалімді, 2025 = 200, 2026 = 280",
]);
reads("kk", "330 әлеуметтік жұмыс орнын ашу, соның ішінде 2025 жылы - 110, 2026 жылы - 220", [
  "әлеуметтік жұмыс орнын ашу => 2030 = 330 job, 2025 = 110, 2026 = 220",
]);
reads("en", "480 new school buildings (in 2025 – 200, in 2026 – 280)", [
  "new school buildings => 2030 = 480 buildings, 2025 = 200, 2026 = 280",
]);

// Where a value starts from, told behind it, is no value; its year is nobody's.
reads(
  "en",
  "raising life expectancy to 78 years by 2031 from 73.4 years in 2019, and the share of cyclists to 9 percent",
  ["life expectancy => 2031 to 78 year", "the share of cyclists => 2031 to 9 %"],
);
reads("en", "reduce road deaths by half from the 2017 level", ["road deaths => 2030 by 0.5 part from 2017"]);
reads("en", "15 per cent reduction in water losses during 2026-2030", [
  "reduction in water losses => 2026/2030 = 15 %",
]);

// Words of reporting behind the count are no part of the name.
reads("kk", "2 миллион адамды жұмыспен қамту туралы тапсырма берілді", [
  "адамды жұмыспен қамту => 2030 = 2000000 person",
]);
reads("kk", "өңір экономикасы кемінде 6 пайызға өсуі керек деген сөз", ["өңір экономикасы => 2030 >= 6 %"]);
reads("ru", "Выпуск достигнет 1500 тонн, против 1268,9 тонн в 2022 году, или рост составит 18 процентов", [
  "Выпуск => 2030 to 1500 t",
]);
reads("ru", "Выпуск составит 7,8 тонн и превысит показатель 2022 года на 28,9 процента", [
  "Выпуск => 2030 = 7.8 t",
]);

// The year a change is told against stands behind its percentage.
reads("ru", "сбор меда в 2028 году возрастет на 28,4 процента к 2022 году", [
  "сбор меда => 2028 by 28.4 % from 2022",
]);
reads("ru", "сбор меда возрастет на 28,4 процента к 2028 году", ["сбор меда => 2028 by 28.4 %"]);

// What was reached stands in brackets behind what is promised; «в 2027 году – 9 %» is promised too.
reads("ru", "увеличение доли садов до 13 % (8,8 % в 2021 году, 11,7 % в 2022 году)", [
  "доли садов => 2030 to 13 %",
]);
reads("ru", "рост вложений в 3 раза к уровню 2021 года (163 млрд тенге в 2021 году)", [
  "рост вложений => 2030 by 3 times from 2021",
]);
reads("ru", "доля садов (2027 год – 9 %; 2029 год – 12 %)", ["доля садов => 2027 = 9 %, 2029 = 12 %"]);

// The year's shares of a sum stand behind it, whatever parts them; the name does without them.
reads(
  "ru",
  "помощь в трудоустройстве 900 безработных, в том числе: 2028 год - 400 человек; 2029 - 500 человек",
  ["помощь в трудоустройстве безработных => 2030 = 900 безработных, 2028 = 400 person, 2029 = 500 person"],
);
// A clause of its own behind the value tells of something else.
reads("ru", "создать 240 рабочих мест, не допустить снижения числа действующих", [
  "создать рабочих мест => 2030 = 240 job",
]);
// In a row of doings each count has its own.
reads(
  "ru",
  "укрепление базы школ, обновление 12 комплектов мебели, оснащение 16 мастерских, 30 спортзалов, 8 столовых",
  [
    "обновление комплектов мебели => 2030 = 12 комплектов",
    "оснащение мастерских => 2030 = 16 мастерских",
    "спортзалов => 2030 = 30 спортзалов",
    "столовых => 2030 = 8 столовых",
  ],
);
reads("ru", "ремонт 10 зданий, изучение находок, собранных на раскопках, организация 4 выездов в архивы", [
  "ремонт зданий => 2030 = 10 зданий",
  "организация выездов в архивы => 2030 = 4 выездов",
]);

// What is told behind the value: another clause, what it was, the verbs of the change.
reads("kk", "мектептердің тозуы 12 %-ға дейін төмендейді (2024 жылмен салыстырғанда 3 пайыздық тармаққа)", [
  "мектептердің тозуы => 2030 to 12 %",
]);
reads("kk", "балаларды тексерумен қамту 95 %-ға дейін жоғарылап, емдеу мерзімі қысқарып, шығындар азаяды", [
  "балаларды тексерумен қамту => 2030 to 95 %",
]);
reads("kk", "аурушаңдық 220,4-ке дейін тұрақтанады және төмендейді, өлім 20,1-ге дейін азаяды", [
  "аурушаңдық => 2030 to 220.4",
  "өлім => 2030 to 20.1",
]);
reads("kk", "Шара ахуалды жақсартуға мүмкіндік береді. Аурушаңдық 220,4-ке дейін төмендейді", [
  "Аурушаңдық => 2030 to 220.4",
]);

// A place keeps its preposition.
reads("ru", "ремонт кровли на 10 старых зданиях", ["ремонт кровли на старых зданиях => 2030 = 10 зданиях"]);
reads("ru", "создание новых мест и увеличение численности занятых до 43 тысяч человек", [
  "численности занятых => 2030 to 43000 person",
]);
// Kazakh brackets behind a change tell what was, with its years.
reads("kk", "жаңартылатын энергия үлесін 18 %-ға дейін ұлғайту (2021 жылы 3,7 %, 2022 жылы 4,5 %)", [
  "жаңартылатын энергия үлесін => 2030 to 18 %",
]);
reads(
  "kk",
  "қалпына келтірілген жер көлемінің 2021 жылғы деңгейге қарағанда 2 есе өсуі (2021 жылы 40 мың га)",
  ["қалпына келтірілген жер көлемінің => 2030 by 2 times from 2021"],
);
// A count that looks like a year is none.
reads("kk", "курстан өткен мұғалімдер санын 1950 адамға дейін арттыру", [
  "курстан өткен мұғалімдер санын => 2030 to 1950 person",
]);
reads("kk", "жарақат көрсеткіші 15,5 дейін түседі", ["жарақат көрсеткіші => 2030 to 15.5"]);

// What a rate counts and per how many is no part of the name.
reads("ru", "Заболеваемость корью снизится до 3,5 случая на 100 тысяч населения", [
  "Заболеваемость корью => 2030 to 3.5 случая",
]);
reads(
  "ru",
  "смертности от травм в 2028 году до 21,5 случаев на 100 тысяч населения, в 2029 году до 20,4 случаев на 100 тысяч населения",
  ["смертности от травм => 2028 to 21.5 случаев, 2029 to 20.4 случаев"],
);
reads("ru", "охват прививками возрастет до 95 %, сократятся сроки лечения", [
  "охват прививками => 2030 to 95 %",
]);
