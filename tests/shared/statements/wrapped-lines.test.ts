import { describe, expect, test } from "vitest";
import { analyze } from "../../../shared/statements/analyze.ts";
import type { Place } from "../../../shared/statements/statement.ts";
import { joinWrappedLines } from "../../../shared/statements/wrapped-lines.ts";
import { page, statementsOf } from "./page.ts";

const WRAPPED = `# Көпірлерді жөндеудің 2005-2007 жылдарға арналған бағдарламасы
  ## 3. Жағдайды талдау
  Облыстағы көпірлердің көпшілігі өткен ғасырдың алпысыншы жылдарында
  салынған және олардың басым бөлігі күрделі жөндеуді қажет етеді.
  ## 4. Бағдарламаның мақсаты мен міндеттері
  Бағдарламаның мақсаты 2007 жылдың аяғына қарай апатты көпірлердің
  қауіпсіз жай-күйін және жүк көтеру қабілетін қамтамасыз ету болып
  табылады.
  Бағдарламаның аса маңызды міндеттерінің қатарынан мыналарды атап
  айтуға болады:
  1) облыстық және аудандық маңызы бар жолдардағы көпірлердің есебін
  жүргізу;
  2) көпірлерді тексеру.
  ## 7. Күтілетін нәтижелер
  Бағдарламаны іске асыру нәтижесінде 2007 жылға қарай көпірлердің тозу
  деңгейі 35 пайызға дейін төмендейді.`;

test("goals, lead-ins, items and results that go on in the next line", () =>
  expect(statementsOf("kk", WRAPPED)).toEqual([
    "goal: 2007 жылдың аяғына қарай апатты көпірлердің қауіпсіз жай-күйін және жүк көтеру қабілетін қамтамасыз ету",
    "task: облыстық және аудандық маңызы бар жолдардағы көпірлердің есебін жүргізу",
    "task: көпірлерді тексеру",
    "indicator: көпірлердің тозу деңгейі => 2007 to 35 %",
  ]));

describe("places and quotes are the page's own", () => {
  const capture = page("kk", WRAPPED);
  const { statements } = analyze(capture);
  const wordsAt = ({ block, from, to }: Place): string => capture.blocks[block]?.text.slice(from, to) ?? "";

  test("each line has its place", () =>
    expect(statements[1]?.places.map(wordsAt)).toEqual([
      "облыстық және аудандық маңызы бар жолдардағы көпірлердің есебін",
      "жүргізу",
    ]));
  test("values", () =>
    expect(statements[3]?.targets.map(({ place }) => wordsAt(place))).toEqual(["35 пайызға"]));
  test("quotes", () =>
    expect(statements[1]?.quote.exact).toBe(
      "облыстық және аудандық маңызы бар жолдардағы көпірлердің есебін\nжүргізу",
    ));
});

describe("other pages stay as they are", () => {
  const stays = (name: string, text: string): void =>
    test(name, () => expect(joinWrappedLines(page("kk", text))).toBeUndefined());

  stays(
    "lists of short items without marks",
    `Міндеттер:
     көшелерді және саябақтарды көгалдандыру жұмыстарын ұйымдастыру
     жолдарды жөндеу
     мектептердің шатырларын жөндеу және терезелерін ауыстыру жұмысы
     су құбырын тарту`,
  );
  stays(
    "passports",
    `# Бағдарламаның паспорты
     Мақсаты Облыстағы көпірлердің қауіпсіздігін арттыру
     және олардың жүк көтеру қабілетін қамтамасыз ету
     Міндеттері Облыстық маңызы бар көпірлердің есебін
     және олардың техникалық паспорттарын жүргізу
     Қаржыландыру Республикалық және облыстық бюджеттердің
     қаражаты есебінен жүзеге асырылады және жыл сайын
     тиісті бюджеттерді қалыптастыру кезінде`,
  );
  stays("whole paragraphs", "Бірінші абзац осында басталып, осында аяқталады.\nекінші абзац");
});
