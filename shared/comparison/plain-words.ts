import type { Measure } from "../statements/statement.ts";
import { makeWordTable } from "./word-table.ts";

/**
 * Words that a comparison of statements treats apart, in ru, kk and en.
 *
 * - `function`: carries no meaning of its own; never compared.
 * - `bound`: binds the value (`не превысит`, `аспайды`, `at least`); the targets say it already.
 * - `light`: general words that a rewording adds or drops (`население`, `уровень`, `persons`);
 *   a difference in them is wording, never scope.
 * - `direction`: rise, fall.
 */
export type PlainKind = "function" | "bound" | "light" | "direction";

const FUNCTION = `
а в во и или к ко на над не ни но о об от ото по под при про с со у из за для до без между через как то
что где их его ее её эта это этот этой этого этих данн* указанн* соответствующ* котор* также том числе
возрасте путем путём виде рамках счет счёт счёте счете ходе отношению отношении сравнению соответствии
составе среди числа числе структуре общем общего общей общее общему общий
мен бен пен және немесе үшін туралы бойынша арқылы оның осы бұл сол де да та те ішінде ішінен арасында
арасындағы жастағы аралығындағы шаққандағы алғанда алғандағы құрамында құрамындағы құрылымындағы қатысты шаққанда жалпы тиісті ретінде кейін дейін қарай
а a an the of in on at to for from by with and or as into per its their his her this that these those who which
whom under within through out among amongst total overall general part aged
`;

const BOUND = `
не превысит превысит превышает превышать составит составляет составят составить составил* будет будут
достигнет достигнут достичь доведен* доведён* доведение довести снизится снижен* увеличится увеличен* увеличатся
возрастет возрастёт вырастет вырастут повысится сократится сократятся сокращен* сокращён* уменьшится уменьшен* сохранится
сохранить останется обеспечит обеспечен: менее более ниже выше минимум максимум около примерно порядка свыше
меньше больше равн* план факт оценка год году годы годов года годом гг г
кемінде дегенде аспайды аспауы тиіс құрайды құрады құрайтын болады болмайды кем артық астам шамамен дейін
жетеді жеткізіледі жеткізу жеткізілді ұлғаяды ұлғайтылады азаяды қысқарады төмендейді төмендетіледі өседі артады
арттырылады жылы жыл жылға жылдың жылғы жылдан жылдарға ж көп асады
will would shall be is are been was were exceed exceeds reach reaches reached amount amounts make makes
increase increases decrease decreases decline declines fall falls grow grows rise rises least most more less than
not no about approximately around over below above up down year years remain remains
`;

const LIGHT = `
население населения населению населением лиц лица лицам лицами люди людей граждан граждане гражданам гражданами
человек жител* количеств* числен* уровен* уровня уровню уровнем уровне уровни степень степени степенью величин* показател* индикатор* объем* объём*
имеющ* живущ* получивш* получающ* прошедш* сделан* проживающ* находящ* состоящ* являющ* составляющ* обеспечени* обеспечить формировани* предоставлени* реализаци* осуществлени* проведени*
повышени* развити* создани* улучшени* совершенствовани* эффективн* систем* мер меры мероприяти* категори* субъект*
организаци* республик* казахстан* стран* регион* област* отрасл* сфер* процесс* услови* вид видов виды лет
состояни* случай случаев случаи случая единиц* процент* тыс млн млрд штук использовани* выполнени* предприяти*
тұратын өмір сүретін халық халқы* халықты* халықтың адам* азамат* тұрғын* саны санын* санынан деңгей* дәреже* көрсеткіш* көлем* шама* бар ие
қамтамасыз ету жүзеге асыру іске қалыптастыру құру дамыту жақсарту жетілдіру тиімді тиімділі* жүйе* шара*
санат* субъекті* ұйым* қазақстан* республика* ел елдің өңір* облыс* сала* түр* жұмсалатын пайыздық қатынас* жағдай* бірлік* дана мың кәсіпорын*
population people person* citizen* resident* number* quantity level* degree* volume* indicator* having provision provide*
ensur* implement* living residing carry* improv* develop* creat* form formation effectiv* system* measure* categor* entit* subject*
organization* organisation* republic* kazakhstan* country region* sector* process* condition* kind* type* unit*
percent million billion thousand employee* enterprise* use expenditure-related
`;

const DIRECTION = `
рост роста росту ростом увеличени* снижени* сокращени* прирост* уменьшени* доведени* достижени* удержани* повысить увеличить снизить
өсу өсуі өсім* ұлғайту ұлғаюы азайту төмендету қысқарту арттыру артуы
growth increasing increase reduction reducing decreas* rais* achiev* reaching
`;

/** Every plain word with its kind. */
export const PLAIN_WORDS = makeWordTable<PlainKind>([
  [FUNCTION.replaceAll(":", ""), "function"],
  [BOUND.replaceAll(":", ""), "bound"],
  [DIRECTION, "direction"],
  [LIGHT, "light"],
]);

/** Words that say what kind of number is meant, with the measure they mean. */
export const MEASURE_WORDS = makeWordTable<Measure>([
  [
    "доля доли долю долей долю үлес* share* proportion* percentage* percent процент процента проценты пайызы удельный удельного вес веса весу салмағы салмақ охват* қамту* coverage",
    "share",
  ],
  ["темп* қарқын* pace", "growth"],
  [
    "количество количества количеству числ* численност* саны санын number* quantity count численность число",
    "count",
  ],
  ["коэффициент* соотношени* коэффициент* арақатынас* ratio*", "ratio"],
  ["место рейтинг* орын* рейтинг* rank* ranking*", "rank"],
  ["объем объём объема объёма көлемі көлемін volume* amount*", "amount"],
  ["уровень уровня деңгейі rate* level", "rate"],
]);
