// Short closed lists the scanner and the diff know by token id. All in lower case.

/** Words that belong to the number before them, so that `76 952 млн. тенге` is one token. */
export const NUMBER_UNITS = words(`
  тыс тысяч тысяча тысячи млн миллион миллиона миллионов млрд миллиард миллиарда миллиардов трлн триллион
  триллиона триллионов тенге процент процента процентов раз раза долларов евро
  мың теңге теңгеге теңгеден теңгені теңгенің пайыз пайызы пайызға пайыздан пайызын пайызға пайызды есе
  percent thousand million billion trillion tenge times kzt usd
`);

/** Words that name a part of an act: with a number they are a list marker (`Статья 5.`, `12-тармақ.`). */
export const STRUCTURE_WORDS = words(`
  статья глава раздел подраздел параграф пункт подпункт часть приложение таблица рисунок цель задача
  бап тарау бөлім кіші бөлімше тармақ тармақша бөлік қосымша кесте сурет мақсат міндет
  article chapter section subsection paragraph clause subclause item part annex table figure goal objective task
`);

/** Words that do not keep two changed stretches apart. */
export const FUNCTION_WORDS = words(`
  а без бы в во для до же за и из или к как ко ли на над не ни но о об от по под при с со то у что это
  және мен бен пен үшін да де та те не бойынша туралы кейін дейін арқылы бір
  a an and as at be by for from in is not of on or the to with
`);

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
