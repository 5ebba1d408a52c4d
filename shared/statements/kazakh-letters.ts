/** A Kazakh letter in folded text, as a class of a pattern. */
export const KK = "[а-яәіңғүұқөһ]";
