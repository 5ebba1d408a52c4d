/**
 * Indicators that official analyses use for one phenomenon though they share no words: pairs of
 * word patterns that must all stand in the statement. Such a pair is only a possible counterpart.
 */
export const EQUIVALENTS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["женщин*", "работающ*", "мужчин*"],
    ["женск*", "безработиц*"],
  ],
  [
    ["wom*", "working", "men"],
    ["female", "unemployment"],
  ],
  [
    ["әйел*", "жұмыс", "ер*"],
    ["әйел*", "жұмыссызды*"],
  ],
  [["бедност*"], ["доход*", "прожиточн*"]],
  [["poverty"], ["income*", "subsistence"]],
  [["кедейлі*"], ["табыс*", "күнкөріс"]],
];
