/** Forms that sentences of portals and the press brought to light after `number-cases.en.ts`; in its notation. */
export const FORMS: readonly (readonly [string, string])[] = [
  [
    "In 2001, 80 million people were poor, while 45 million were poor in 2018",
    "80000000 person @2001; 45000000 @2018",
  ],
  ["to 2.4 trillion tenge, 5.5% up", "to 2400000000000 KZT; by 5.5 %"],
  ["imports were down only 3 %", "by 3 %"],
  ["Men make up 62 per cent of drivers", "62 %"],
  ["worth KZT 1.2–1.5 tln", "1200000000000–1500000000000 KZT"],
  ["lend $20 to $30 billion", "20000000000–30000000000 USD"],
  ["a decline of about -3 %", "~ -3 %"],
  ["only 2.1 % this year, the lowest since 2010", "2.1 %"],
  ["by 4 % over the eight months", "by 4 %"],
  ["narrow to just 2 %", "to 2 %"],
  ["expand by another 6 % in 2027", "by 6 % @2027"],
  ["2 in 7 households", "0.2857142857142857 part"],
  ["call +7 7242 40-11-22", ""],
  ["in excess of 300 km", "> 300 km"],
];
