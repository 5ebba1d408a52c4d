import { fold } from "../statements/fold.ts";
import type { Statement } from "../statements/statement.ts";

/** Names of money that is spent, at the head of a line. */
const SPENT =
  /^(?:общ[а-я]+ |планируем[а-я]+ )?(?:расход|затрат|финансировани|об[ъь][её]м[а-я]* (?:финансировани|расход|бюджет|средств)|бюджетн[а-я]+ средств)|шығыс|шығын|қаржыландыру|^(?:the )?(?:total )?(?:expenditure|financing|funding|spending|volume of (?:financing|funding))/u;

/** A unit of money, with its multiplier or without. */
const MONEY = /^(?:KZT|USD|EUR|RUB)$|тенге|теңге|tenge|долл/u;

/** Whether a statement is a sum that a plan spends: a budget line, or an indicator row that is one. */
export function isExpenditure({ kind, name, unit, targets }: Statement): boolean {
  if (kind === "budget") return true;
  const shown = unit ?? targets[0]?.unit;
  return shown !== undefined && MONEY.test(shown) && SPENT.test(fold(name));
}
