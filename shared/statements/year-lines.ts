import type { Block } from "../text/block.ts";
import { fold } from "./fold.ts";
import { hasMeasureWord } from "./measure.ts";
import { addItem, isOwnPart, type Walk } from "./walk.ts";

/** «в 2005 году - 8,5-9,0 %;», «2005 жылы - 82,5 мың тонна;»: the value of one year and nothing else. */
const YEAR_LINE =
  /^(?:[-•]\s)?(?:(?:в|к|на)\s)?(?:19|20)\d\d\s?(?:год[ауе]?|г\.?|жыл(?:ы|ға)?|ж\.?)?\s?[-:]\s?(?:(?:не (?:менее|более)|до|около|на)\s)?\d[\d\s,.-]*(?:%|(?:[а-яәіңғүұқөһ²³]+\.?\s?){1,4})?[.;,]?\s*$/;

/** «… 338,6 мың шаршы метр болады, оның ішінде:»: the sum of the years below, whatever it counts. */
const SUM_OF_YEARS =
  /\d(?:[^.;]|(?<=млн|млрд|тыс|кв)\.)*(?:оның ішінде|в том числе)(?: по годам| жылдар бойынша)?\s?:\s*$/;
/** What a plan costs is told by years too, and those years are no promise. */
const MONEY_WORD = /теңге|тенге|бюджет/;

/** «за счет X снизить уровень безработицы до:» over years: other lines with a colon announce lists of their own. */
const MAX_NAME = 300;

/** Reads «Доля сточных вод:» with the value of a year in each of the next paragraphs; those are read then. */
export function readYearLines(walk: Walk, index: number, block: Block, folded: string): boolean {
  const { setting } = walk;
  if (!isOwnPart(walk) || !/:\s*$/.test(folded) || folded.length > MAX_NAME) return false;
  const isMeasured = hasMeasureWord(folded);
  if (!isMeasured && !SUM_OF_YEARS.test(folded)) return false;
  const { blocks } = walk.capture;
  let end = index + 1;
  while (blocks[end]?.kind === block.kind && YEAR_LINE.test(fold(blocks[end]?.text ?? ""))) end++;
  if (end === index + 1) return false;
  if (!isMeasured && MONEY_WORD.test(folded)) {
    walk.readTo = end - 1;
    return false;
  }
  const last = /(?:19|20)\d\d/.exec(blocks[end - 1]?.text ?? "")?.[0];
  if (setting.firstYear !== undefined && Number(last) < setting.firstYear) return false;
  const places = blocks
    .slice(index, end)
    .map(({ text }, at) => ({ block: index + at, from: 0, to: text.length }));
  const before = walk.drafts.length;
  addItem(walk, places, walk.list?.topic === "result-indicator" ? "result-indicator" : "indicator", "");
  if (walk.drafts.length === before) return false;
  walk.readTo = end - 1;
  return true;
}
