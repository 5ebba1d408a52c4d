/** Words of repeal at a note's start speak of the whole act; after «Статья 5» of a part. */
const REPEALED_ACT =
  /^(?:(?:указ|закон|постановление|приказ|решение|кодекс|программа|стратегический план|акт|настоящ[а-я]+ [а-я]+)\s)?(?:утратил[аои]?|признан[аоы]? утратившим[иа]? силу)(?: силу)?|^(?:(?:жарлық|заң|қаулы|бұйрық|шешім)[а-яәіңғүұқөһ]*(?:нің|ның|ы|тың)?\s)?(?:күші жойылды|күші жойылған|(?:өзінің )?күшін жой(?:ды|ған))|^(?:the\s)?(?:(?:law|order|resolution|decree|decision|act)\s)?(?:(?:is|was)\s)?(?:became invalid|repealed|invalidated|has lost force|lost (?:its )?force|abolished|shall be (?:deemed )?invalid)/;

/**
 * Whether a note on amendments says that the whole act was repealed.
 *
 * @param note folded by `foldLetters`, without the word that announces a note
 */
export function repealsAct(note: string): boolean {
  return REPEALED_ACT.test(note);
}
