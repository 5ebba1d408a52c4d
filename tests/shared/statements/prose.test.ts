import { describe, expect, test } from "vitest";
import type { Language } from "../../../shared/text/language.ts";
import { statementsOf } from "./page.ts";

/** What one sentence of a programme's running text states, and under which name. */
const finds = (language: Language, sentence: string, expected: readonly string[]): void =>
  test(sentence, () =>
    expect(statementsOf(language, `# Бағдарлама, programme\n# 4. Тәсілдер\n${sentence}`)).toEqual(expected),
  );

describe("Kazakh names leave out the verb of change in every form, and what introduces it", () => {
  finds(
    "kk",
    "Бұл жайылым алқабын 4 млн гектарға дейін кеңейтуге, мал шығынын 6 пайызға дейін азайтуға мүмкіндік береді.",
    ["indicator: жайылым алқабын => to 4000000 ha", "indicator: мал шығынын => to 6 %"],
  );
  finds("kk", "Құжатқа сәйкес, оқу орындарының үлесін 2031 жылға қарай 45 %-ға жеткізу жоспарланып отыр.", [
    "indicator: оқу орындарының үлесін => 2031 to 45 %",
  ]);
  finds("kk", "Осыған орай жолаушы тасымалының көлемі 2030 жылы 18 %-ға ұлғаятын болады.", [
    "indicator: жолаушы тасымалының көлемі => 2030 by 18 %",
  ]);
});

describe("a Kazakh aim that was set is still ahead", () => {
  finds("kk", "2032 жылға қарай орташа жасты 79 жасқа жеткізу мақсаты белгіленді.", [
    "indicator: орташа жасты => 2032 to 79 year",
  ]);
  finds("kk", "Жол апатын 15 %-ға дейін төмендету міндеті қойылған.", ["indicator: Жол апатын => to 15 %"]);
  finds("kk", "Былтыр жол апаты 15 %-ға төмендеді.", []);
});

describe("Kazakh lead-ins in every case", () => {
  finds(
    "kk",
    "Ол үшін Бағдарлама төмендегі міндеттердің орындалуын көздейді:\nсу желісін жаңарту;\nмамандар даярлау.",
    ["task: су желісін жаңарту", "task: мамандар даярлау"],
  );
  finds("kk", "2031 жылға дейін мыналар жоспарланып отыр:\nқамту үлесін 70 %-ға жеткізу.", [
    "indicator: қамту үлесін => 2031 to 70 %",
  ]);
});

describe("English names begin behind the verb of change", () => {
  finds(
    "en",
    "The country should raise rail transit from today's 9 million tons to 14 million tons in 2031.",
    ["indicator: rail transit => 2031 to 14000000 t"],
  );
  finds("en", "To cut losses, the plan aims to reduce the wear of networks by 12 percent before 2030.", [
    "indicator: the wear of networks => 2030 by 12 %",
  ]);
  finds("en", "The wear of networks will be reduced to 31 % by 2030.", [
    "indicator: The wear of networks => 2030 to 31 %",
  ]);
  finds("en", "By 2031, fees from such bridges should amount to 12 billion tenge in total revenue.", [
    "indicator: fees from such bridges in total revenue => 2031 = 12000000000 KZT",
  ]);
});

describe("Kazakh: what was said will happen, and what a report adds", () => {
  finds("kk", "Министр 2031 жылы туу деңгейі 24 промиллеге дейін жоғарылайтынын айтты.", [
    "indicator: Министр туу деңгейі => 2031 to 24 ‰",
  ]);
  finds("kk", "Соның арқасында егін шығыны 2030 жылға қарай 4 пайызға дейін азаяды деген болжам бар.", [
    "indicator: егін шығыны => 2030 to 4 %",
  ]);
  finds("kk", "Ауданда 6 жаңа көпір салу жоспарланып отыр.", [
    "result-indicator: Ауданда жаңа көпір салу => = 6 көпір",
  ]);
});

describe("a Kazakh goal that ends with a verbal noun", () => {
  finds("kk", "Осы жоспардың негізгі мақсаты өңірде таза су жүйесін қалыптастыру және желіні жаңарту.", [
    "goal: өңірде таза су жүйесін қалыптастыру және желіні жаңарту",
  ]);
  finds("kk", "Бағдарламаның мақсаты мен міндеттерін іске асыру.", []);
  finds("kk", "Пайымы: өңір тұрғындарына қолжетімді ашық кітапхана желісі.", [
    "goal: өңір тұрғындарына қолжетімді ашық кітапхана желісі",
  ]);
});

describe("English: what introduces a promise, and what it starts from", () => {
  finds(
    "en",
    "The minister said that the decree envisages raising the milk yield by at least 9 % from the current level of 41 %.",
    ["indicator: the milk yield => >= 9 %"],
  );
  finds("en", "The mill Zhas Dala (90 thousand tons) plans to repair its equipment.", []);
  finds("en", "It is planned to increase egg output by 1.6 times, from 20 million tons to 32 million tons.", [
    "indicator: egg output => by 1.6 times; to 32000000 t",
  ]);
  finds("en", "The projects will focus on modernizing of 240 clinics and opening 30 laboratories.", [
    "result-indicator: modernizing of clinics => = 240 clinics",
    "result-indicator: opening laboratories => = 30 laboratories",
  ]);
  finds("en", "The vision: a county with clean rivers for all.", [
    "goal: a county with clean rivers for all",
  ]);
});

describe("counts and shares said in words", () => {
  finds("kk", "Ауданда екі жаңа емхана салынады.", [
    "result-indicator: Ауданда жаңа емхана салынады => = 2 емхана",
  ]);
  finds("kk", "Жыл сайын жеті мыңнан астам жұмыс орны ашылады деп күтілуде.", [
    "result-indicator: жұмыс орны ашылады => > 7000 job",
  ]);
  finds("kk", "Бағдарлама екі кезеңде жүзеге асырылады.", []);
  finds("kk", "Студенттердің 40 пайызы мемлекет қаржыландыратын тәжірибеге тартылатын болады.", [
    "indicator: Студенттердің мемлекет қаржыландыратын тәжірибеге тартылатын болады => = 40 %",
  ]);
  finds("kk", "Шағын кәсіпорындардың саны 8,5 мыңды құрайды деп күтілуде.", [
    "indicator: Шағын кәсіпорындардың саны => = 8500",
  ]);
});

describe("parts of what was counted are no values of their own", () => {
  finds("kk", "2031 жылы 90 маман тартылады, оның 20 пайызын дәрігерлер құрайды.", [
    "result-indicator: маман тартылады => 2031 = 90 specialist",
  ]);
  finds(
    "kk",
    "2031 жылы 9 мың км жолда жөндеу жұмыстары жүреді, оның ішінде 5 мың км – орташа, 4 мың км – күрделі.",
    ["result-indicator: жолда жөндеу жұмыстары жүреді => 2031 = 9000 km"],
  );
});

describe("English aims told as a noun", () => {
  finds("en", "The document lists the key objectives of raising the share of exports to 12.4 percent.", [
    "indicator: the share of exports => to 12.4 %",
  ]);
  finds("en", "The agency has been tasked with cutting the wear of networks to 35 percent.", [
    "indicator: the wear of networks => to 35 %",
  ]);
  finds("en", "The plan aims to bring down the rate of accidents to 7 per 100,000 people by 2031.", [
    "indicator: the rate of accidents per 100,000 people => 2031 to 7",
  ]);
});

describe("changes told in words, things done in other words", () => {
  finds("kk", "Облыстың экспортын екі есе арттыру жоспарланған.", [
    "indicator: Облыстың экспортын => by 2 times",
  ]);
  finds("kk", "Келер жылы 130 шақырым көше жөндеуден өтеді.", [
    "result-indicator: көше жөндеуден өтеді => = 130 km",
  ]);
  finds("kk", "2031 жылдың соңына дейін үйлердің 80 пайызы байланыспен қамтамасыз етіледі.", [
    "indicator: үйлердің байланыспен қамтамасыз етіледі => 2031 = 80 %",
  ]);
  finds("en", "The share of processed goods is expected to hit 21 percent by 2031.", [
    "indicator: The share of processed goods => 2031 = 21 %",
  ]);
  finds("en", "The plan calls for the construction of 14 clinics.", [
    "result-indicator: the construction of clinics => = 14 clinics",
  ]);
});

describe("English goals and tasks in running sentences", () => {
  finds("en", "The fifth task is to improve the use of land and widen irrigation.", [
    "task: improve the use of land and widen irrigation",
  ]);
  finds("en", "The second important goal of the program is elimination of digital inequality.", [
    "goal: elimination of digital inequality",
  ]);
  finds("en", "The programme is intended to make villages comfortable for families.", [
    "goal: make villages comfortable for families",
  ]);
  finds("en", "The goals of the plan are divided into three groups.", []);
  finds("en", "Another goal includes raising per capita income to four thousand dollars.", [
    "indicator: per capita income => to 4000 USD",
  ]);
  finds("en", "By 2031, it is planned to provide all villages with one hundred percent clean water.", [
    "indicator: provide all villages with clean water => 2031 = 100 %",
  ]);
  finds("en", "Create 70 million new work places.", [
    "result-indicator: Create new work places => = 70000000 places",
  ]);
});

describe("English promises beside each other, each under its own name", () => {
  finds(
    "en",
    "Rail plans to modernize 7,000 kilometers of tracks and increase station capacity to 30 million passengers, QM reports.",
    [
      "result-indicator: modernize tracks => = 7000 km",
      "indicator: station capacity => to 30000000 passengers",
    ],
  );
  finds(
    "en",
    "These measures are expected to increase transit by 40%, while the average speed of trains will reach 60 km an hour.",
    ["indicator: transit => by 40 %", "indicator: the average speed of trains an hour => to 60 km"],
  );
  finds("en", "By 2031, we should raise the share of small firms to 40%.", [
    "indicator: the share of small firms => 2031 to 40 %",
  ]);
  finds("en", "Delivery time from port to border is set to decrease from 72 hours to 48 hours.", [
    "indicator: Delivery time from port to border => to 48 hour",
  ]);
  finds("en", "The yield will grow at an average annual rate of 4 percent.", [
    "indicator: The yield => = 4 %",
  ]);
  finds("en", "It will let the station close for the first time in more than 20 years.", []);
});

test("an English list of what a strategy aims to", () =>
  expect(
    statementsOf(
      "en",
      "# Strategy\nThis goal is in line with the 2028-2032 water strategy, which aims to:\nIncrease the share of saved water by 1.4 times,\nCut losses in canals to 15%.",
    ),
  ).toEqual([
    "indicator: the share of saved water => by 1.4 times",
    "indicator: losses in canals => to 15 %",
  ]));

describe("English: a verb leads to each count, words of change to each measure", () => {
  finds(
    "en",
    "The Head of State instructed to repair 61 heat plants and modernize no less than 4,300 km of networks.",
    [
      "result-indicator: repair heat plants => = 61 plant",
      "result-indicator: modernize networks => >= 4300 km",
    ],
  );
  finds(
    "en",
    "Waste management: It is proposed to reduce the volume of landfills from the 2024 level by 35% by 2031.",
    ["indicator: the volume of landfills => 2031 by 35 % from 2024"],
  );
  finds("en", "Provide power to all villages and reduce losses in networks to 12% by 2031.", [
    "indicator: losses in networks => 2031 to 12 %",
  ]);
  finds("en", "Reduce the idle time by half compared to the indicator of 2024.", [
    "indicator: the idle time => by 0.5 part from 2024",
  ]);
  finds("en", "In addition to the 8 per cent growth target, the plan aims at well-being of all.", [
    "goal: well-being of all",
  ]);
  finds("en", "Reduction in the wear of pipes between 2027 and 2031 to 16.2 percent;", [
    "indicator: the wear of pipes => 2027/2031 to 16.2 %",
  ]);
});

describe("English: what leads to a promise, and what stands behind it", () => {
  finds(
    "en",
    "Also, in order to widen main railways, it is planned to repair 7 thousand kilometres of tracks by 2031, of which more than 1.5 thousand kilometres have already been repaired.",
    ["result-indicator: repair tracks => 2031 = 7000 km"],
  );
  finds(
    "en",
    "The social strategy for 2027-2031 sets targets to increase the share of small firms to 62 percent.",
    ["indicator: the share of small firms => to 62 %"],
  );
  finds(
    "en",
    "If the strategy is fulfilled, the growth rate of the sector will be 3.9 percent, including 5 percent in villages.",
    ["indicator: the growth rate of the sector => = 3.9 %"],
  );
  finds(
    "en",
    "It will cut queues, unload the old station and increase the capacity of the new one up to 20 million tonnes.",
    ["indicator: the capacity of the new one => to 20000000 t"],
  );
  finds("en", "This autumn, 225 new railcars are planned to be acquired.", [
    "result-indicator: This autumn, new railcars are planned to be acquired => = 225 railcars",
  ]);
});

describe("English: works listed in a plan, and where a value starts", () => {
  finds(
    "en",
    "By that year, it is planned to reduce the use of water per hectare from 91.2 to 73 cubic meters, build 26 new dams and repair 40 canals.",
    [
      "indicator: the use of water per hectare => to 73 m3",
      "result-indicator: build new dams => = 26 dams",
      "result-indicator: repair canals => = 40 canals",
    ],
  );
  finds(
    "en",
    '"By 2031, we intend to increase the tourist flow to 3 million from the current 950,000 people."',
    ["indicator: the tourist flow => 2031 to 3000000"],
  );
  finds(
    "en",
    "The document provides for a number of urgent measures for the construction of 19 new reservoirs within 10 years.",
    ["result-indicator: the construction of new reservoirs => = 19 reservoirs"],
  );
  finds("en", "The goals and objectives are outlined under three headings.", []);
});

describe("English: how large a thing is, and what is only being made", () => {
  finds("en", "In 2031 it is planned to open a plant with a capacity of 2 billion m3.", []);
  finds("en", "The roadmap for the goal of cutting emissions by 15% by 2031 is being developed.", [
    "indicator: emissions => 2031 by 15 %",
  ]);
  finds("en", "The works will increase the capacity of the grid by about 3 GW.", [
    "indicator: the capacity of the grid => ~ 3 GW",
  ]);
});

describe("Russian: a value before a measure's word is another indicator's", () => {
  finds("ru", "К 2031 году зарплата врачей вырастет до 900 тыс. тенге, охват осмотрами составит 95 %.", [
    "indicator: зарплата врачей => 2031 to 900000 KZT",
    "indicator: охват осмотрами => 2031 = 95 %",
  ]);
});

describe("goals and tasks that a Russian sentence names", () => {
  finds("ru", "# 1. Введение\nОсновной задачей Программы является обеспечение сёл питьевой водой.", [
    "task: обеспечение сёл питьевой водой",
  ]);
  finds("ru", "# 1. Введение\nОдной из основных задач Программы является ремонт сельских школ.", [
    "task: ремонт сельских школ",
  ]);
  finds("ru", "Целью Программы является достижение целей устойчивого развития.", []);
  finds("ru", "Целью Программы является решение следующих проблем.", []);
  const before =
    "Расходы на содержание дорог и школ растут быстрее, чем доходы районов, и многие посёлки связаны с городом только грунтовыми путями. " +
    "Школы в них построены ещё в прошлом веке, а мест в детских садах не хватает почти половине семей, которые переехали за последние годы. " +
    "Молодые семьи уезжают в город, и отток жителей с каждым годом становится только больше.";
  finds(
    "ru",
    `${before} Программа направлена на достижение следующих целей: развитие сети дорог; укрепление базы школ.`,
    ["goal: развитие сети дорог", "goal: укрепление базы школ"],
  );
  finds("ru", "Среди новых целей программы:\nразвитие сети дорог;\nукрепление базы школ.", [
    "goal: развитие сети дорог",
    "goal: укрепление базы школ",
  ]);
});

describe("what leads to a promise or explains it", () => {
  finds("ru", "Согласно плану развития, доля ровных дорог составит 80 % в 2031 году.", [
    "indicator: доля ровных дорог => 2031 = 80 %",
  ]);
  finds("ru", "В 2031 году экспорт составит 5 млрд. долларов, показав рост на 22 % к 2026 году.", [
    "indicator: экспорт, показав рост на 22 % => 2031 = 5000000000 USD",
  ]);
  finds("kk", "2031 жылға дейін мыналар көзделеді:\nқамту үлесін 70 %-ға жеткізу.", [
    "indicator: қамту үлесін => 2031 to 70 %",
  ]);
  finds("kk", "Мынадай міндеттер жоспарланып отыр:\nсу желісін жаңарту;\nмамандар даярлау.", [
    "task: су желісін жаңарту",
    "task: мамандар даярлау",
  ]);
});

describe("«жалпы» is a word of the measure, or leads to it", () => {
  finds("kk", "Жалпы ауданы 2028 жылы 40 мың шаршы метрге жетеді.", [
    "indicator: Жалпы ауданы => 2028 to 40000 m2",
  ]);
  finds("kk", "Жалпы 2029 жылы келушілер саны 12 %-ға артады.", [
    "indicator: келушілер саны => 2029 by 12 %",
  ]);
});
