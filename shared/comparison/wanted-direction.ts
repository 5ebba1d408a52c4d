import { fold } from "../statements/fold.ts";
import type { Statement } from "../statements/statement.ts";

/** Where an indicator is wanted to go. */
export type Direction = "down" | "up";

/** What nobody wants more of, in folded ru, kk and en. */
const UNWANTED =
  /безработиц|бедност|прожиточн[а-я]+ минимум|смертност|заболеваемост|преступност|(?:дорожно-транспортн|несчастн)[а-я]+ (?:происшестви|случа)|травматизм|аварийн|износ|дефицит|задолженност|инфляци|непродуктивно занят|выброс|загрязнени|очередност|младенческ|инвалидизаци|жұмыссыздық|кедейлік|күнкөріс деңгей|өлім-жітім|өлім|сырқаттан|қылмыс|жазатайым|тозу|тапшылық|инфляция|шығарынды|unemployment|poverty|subsistence (?:minimum|level)|mortality|morbidity|incidence|crime rate|accident|injur|wear|deficit|inflation|unproductive|emission|pollution/u;

/** What nobody wants less of. */
const WANTED =
  /продолжительност[а-я]+ (?:предстоящей )?жизни|охват|удовлетворенност|обеспеченност|производительност|доступност|грамотност|урожайност|трудоустроен|раскрываемост|өмір сүру(?:дің)? ұзақтығ|қамту|қамтылу|қанағаттан|өнімділі|қолжетімділі|жұмысқа орналас|life expectancy|coverage|covered|satisf|productivity|accessib|literacy|yield|employed persons|placed in jobs/u;

/** Words that turn the two round or leave it open: what is measured is help, reduction or escape. */
const TURNED =
  /снижени|сокращени|уменьшени|преодол|вышедш|предотвращ|ликвидир|выявлен|излечен|помощ|поддержк|снизивш|төмендету|азайту|қысқарту|шыққан|алдын алу|көмек|қолдау|reduc|decreas|overcom|prevent|escape|assist|support|cured|detected/u;

/** The wanted direction; `undefined` when it says none, or measures the change itself. */
export function findDirection({ name, text }: Statement): Direction | undefined {
  if (TURNED.test(fold(text))) return undefined;
  const folded = fold(name);
  if (WANTED.test(folded)) return "up";
  return UNWANTED.test(folded) ? "down" : undefined;
}
