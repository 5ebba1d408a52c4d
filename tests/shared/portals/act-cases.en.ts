/** One case a line: what the English page is | its title // its paragraphs | "form date № number" of its act, or "none". "¶" breaks a line. */
export const ENGLISH = `
requisites | On the plan // Resolution of the Government of the Republic of Kazakhstan dated May 12, 2021 No. 317. | resolution 2021-05-12 № 317
number first | On the plan // Decree No. 811 of the President of the Republic of Kazakhstan dated July 30, 2024 | decree 2024-07-30 № 811
registration beside requisites | On the plan // Order of the Minister of Trade of the Republic of Kazakhstan dated May 12, 2021 No. 31. Registered with the Ministry of Justice of the Republic of Kazakhstan on May 20, 2021 No. 22801. | order 2021-05-12 № 31
stamp | Plan // Approved by Decree of the President of the Republic of Kazakhstan dated July 30, 2024 No. 811 | decree 2024-07-30 № 811
stamp of an annex | Plan // Annex 1 to the Resolution of the Government of the Republic of Kazakhstan dated May 12, 2021 No. 317 | resolution 2021-05-12 № 317
a programme presented | Warehouse programme // The programme was approved by Resolution of the Government of the Republic of Kazakhstan No. 317 dated May 12, 2021. | resolution 2021-05-12 № 317
an amending act that says no number of its own | On amendments to the Resolution of the Government of the Republic of Kazakhstan dated May 12, 2021 No. 317 // The plan shall be amended. | none
a draft | Draft order on warehouses // Order of the Minister of Trade dated May 12, 2021 No. 31 | none
a ground | Warehouse plan // In accordance with Resolution of the Government of the Republic of Kazakhstan dated May 12, 2021 No. 317 forty warehouses were built. | none
a city's act | On warehouses // Resolution of the akimat of Almaty city dated December 12, 2022 No. 4/567 | resolution 2022-12-12 № 4/567
day after the number | On the plan // Decree of the President of the Republic of Kazakhstan No. 811 of July 30, 2024 | decree 2024-07-30 № 811
news | Minister speaks // The plan was approved by Resolution of the Government of the Republic of Kazakhstan No. 317 dated May 12, 2021. | none
an acting minister, register mark in the number | On medicine stores // Order of the Acting Minister of Healthcare of the Republic of Kazakhstan dated October 30, 2020 No. ҚР ДСМ-175/2020. Registered with the Ministry of Justice of the Republic of Kazakhstan on October 30, 2020 No. 21579 | order 2020-10-30 № ҚРДСМ-175/2020
a law, day first | On stores // The Law of the Republic of Kazakhstan dated 6 April 2016 No. 482-V. | law 2016-04-06 № 482-V
a code with the numero sign | Environmental Code // Code of the Republic of Kazakhstan dated 2 January 2021 № 400-VI. | code 2021-01-02 № 400-VI
a decree that ends with its repeal | On the plan // Decree of the President of the Republic of Kazakhstan No. 636 dated February 15, 2018. Abolished by the Decree of the President of the Republic of Kazakhstan No. 611 dated July 30, 2024 | decree 2018-02-15 № 636
a joint order | On stores // Joint Order of the Minister of Agriculture of the Republic of Kazakhstan dated December 29, 2015 No. 15-05/1137 and the Minister of National Economy of the Republic of Kazakhstan dated December 29, 2015 No. 817 | order 2015-12-29 № 15-05/1137
below the mark of a translation | On the programme // Unofficial translation // Resolution of the Government of the Republic of Kazakhstan dated 13 November, 2018 № 746 | resolution 2018-11-13 № 746
a board's resolution, number first | On stores of cash // Resolution No. 217 of the Board of the National Bank of the Republic of Kazakhstan dated November 29, 2019 | resolution 2019-11-29 № 217
a constitutional law with its mark | On elections // Constitutional Law of the Republic of Kazakhstan dated November 5, 2022 No. 157-VII LRK. | law 2022-11-05 № 157-VII
an appendix over four lines | Rules on benefits // Annex 2 ¶ to the Order of the Minister of Labour ¶ of the Republic of Kazakhstan ¶ dated June 26, 2023 ¶ № 256 // Text. | order 2023-06-26 № 256
a stamp over five lines | Strategic plan until 2025 // Approved ¶ by the Decree of the President ¶ of the Republic of Kazakhstan ¶ dated February 15, 2018 ¶ No. 636 // Text. | decree 2018-02-15 № 636
news | Government approves archive concept // The concept was approved by Resolution of the Government of the Republic of Kazakhstan dated May 2, 2023 No. 340. | none
a document presented | Concept of archive development until 2029 // The Concept was approved by Resolution of the Government of the Republic of Kazakhstan dated May 2, 2023 No. 340. | resolution 2023-05-02 № 340
day after the numero sign | On approval of the Concept of archive development // Resolution of the Government of the Republic of Kazakhstan № 340 of May 2, 2023 | resolution 2023-05-02 № 340
a draft document | Draft Concept of archive development // Approved by Resolution of the Government of the Republic of Kazakhstan dated May 2, 2023 No. 340 | none
a report | Report on the implementation of the Concept of archive development // The Concept was approved by Resolution of the Government of the Republic of Kazakhstan dated May 2, 2023 No. 340. | none
a committee's chairman | On a form // Order of the Chairman of the Committee on Statistics of the Ministry of National Economy of the Republic of Kazakhstan dated February 4, 2020 No. 14 | order 2020-02-04 № 14
a district council | On the budget // Decision of the maslikhat of Burabay district of Akmola region dated December 24, 2020 No. 6С-65/1 | decision 2020-12-24 № 6С-65/1
a normative resolution | On court practice // Normative resolution of the Supreme Court of the Republic of Kazakhstan dated January 15, 2016 No. 1 | other 2016-01-15 № 1
a Government whose resolution is called a decree | On training rules // Unofficial translation // Decree of the Government of the Republic of Kazakhstan dated March 15, 2018 № 125. | resolution 2018-03-15 № 125
a deputy prime minister who is a minister | On store rules // Order of the Deputy Prime Minister of the Republic of Kazakhstan - the Minister of Agriculture of the Republic of Kazakhstan dated May 5, 2018, №194. Registered with the Ministry of Justice of the Republic of Kazakhstan on May 29, 2018, №16949 | order 2018-05-05 № 194
a day after of | On the budget // Decision of the Zhualynsky district maslikhat of the Zhambyl region of June 6, 2014 № 31-4. Registered by the Department of Justice of the Zhambyl region on July 8, 2014 № 2268 | decision 2014-06-06 № 31-4
three ministers | On warehouses // Joint order of the Minister of Trade of the Republic of Kazakhstan dated October 28, 2022 No. 413-НҚ, the Minister of Finance of the Republic of Kazakhstan dated October 31, 2022 No. 1116 and the Minister of Economy of the Republic of Kazakhstan dated November 1, 2022 No. 79. | order 2022-10-28 № 413-НҚ
number behind «under», spaces round its slash | On rules of accounts // Order of the Acting Minister of Foreign Affairs of the Republic of Kazakhstan dated July 26, 2021 under No. 11-1-4 / 302. Registered with the Ministry of Justice of the Republic of Kazakhstan on July 27, 2021 under No. 23728 | order 2021-07-26 № 11-1-4/302
a day behind «as of», glued number | On stores // Resolution of the Government of the Republic of Kazakhstan as of November 13, 2018 No.746 // Text. | resolution 2018-11-13 № 746
a day with its ending | On stores // Resolution of the Government of the Republic of Kazakhstan dated 13th November 2018 No. 746 // Text. | resolution 2018-11-13 № 746
`;
