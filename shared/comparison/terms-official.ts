import type { Term } from "./terms.ts";

/** Names that official texts of every field shorten, and verbs that they take for one another. */
export const OFFICIAL_TERMS: readonly Term[] = [
  {
    id: "grp",
    names: {
      ru: ["валов* региональн* продукт*"],
      kk: ["жалпы өңірлік өнім*"],
      en: ["gross regional product"],
    },
    short: ["врп", "жөө", "grp"],
  },
  {
    id: "cattle",
    names: { ru: ["крупн* рогат* скот*"], kk: ["ірі қара мал*"], en: ["cattle"] },
    short: ["крс", "іқм"],
  },
  {
    id: "small-cattle",
    names: { ru: ["мелк* рогат* скот*"], kk: ["ұсақ мал*", "ұсақ қара мал*"], en: ["small ruminant*"] },
    short: ["мрс", "ұқм"],
  },
  {
    id: "road-accident",
    names: {
      ru: ["дорожно-транспортн* происшестви*"],
      kk: ["жол-көлік оқиға*", "жол көлік оқиға*"],
      en: ["road accident*", "traffic accident*", "road traffic accident*"],
    },
    short: ["дтп", "жко"],
  },
  {
    id: "public-private-partnership",
    names: {
      ru: ["государственно-частн* партнерств*"],
      kk: ["мемлекеттік-жекешелік әріптесті*", "мемлекеттік-жекеменшік әріптесті*"],
      en: ["public-private partnership*"],
    },
    short: ["гчп", "мжә", "ppp"],
  },
  {
    id: "foreign-direct-investment",
    names: {
      ru: ["прям* иностранн* инвестици*"],
      kk: ["тікелей шетел* инвестиция*"],
      en: ["foreign direct investment*", "direct foreign investment*"],
    },
    short: ["пии", "тши", "fdi"],
  },
  {
    id: "service-centre",
    names: {
      ru: ["центр* обслуживани* населени*"],
      kk: ["халыққа қызмет көрсету орталы*"],
      en: ["public service centre*", "public service center*"],
    },
    short: ["цон", "хқко"],
  },
  {
    id: "mass-media",
    names: { ru: ["средств* массов* информаци*"], kk: ["бұқаралық ақпарат құрал*"], en: ["mass media"] },
    short: ["сми", "бақ"],
  },
  {
    id: "vocational-education",
    names: {
      ru: ["техническ* профессиональн* образовани*"],
      kk: ["техникалық кәсіптік білім*"],
      en: ["technical vocational education"],
    },
    short: ["типо", "тпо", "ткжб", "tvet"],
  },
  {
    id: "protected-area",
    names: {
      ru: ["особо охраняем* природн* территори*"],
      kk: ["ерекше қорғалатын табиғи аумақ*"],
      en: ["specially protected natural area*"],
    },
    short: ["оопт", "еқта"],
  },
  {
    id: "local-executive-body",
    names: {
      ru: ["местн* исполнительн* орган*"],
      kk: ["жергілікті атқару* орган*"],
      en: ["local executive bod*"],
    },
    short: ["мио", "жао"],
  },
  {
    id: "special-economic-zone",
    names: {
      ru: ["специальн* экономическ* зон*"],
      kk: ["арнайы экономикалық айма*"],
      en: ["special economic zone*"],
    },
    short: ["сэз", "аэа", "sez"],
  },
  {
    id: "provided",
    isLoose: true,
    names: {
      ru: ["оказыва*|оказан*", "предоставл*"],
      kk: ["көрсетілетін|көрсетілген", "ұсынылатын|ұсынылған"],
      en: ["provided", "rendered", "delivered"],
    },
  },
  {
    id: "equipped",
    isLoose: true,
    names: {
      ru: ["оснащенн*|оснащен*", "оборудованн*"],
      kk: ["жарақтандырылған", "жабдықталған"],
      en: ["equipped", "fitted"],
    },
  },
  {
    id: "built",
    isLoose: true,
    names: {
      ru: ["построенн*", "возведенн*"],
      kk: ["салынған", "тұрғызылған"],
      en: ["built", "constructed"],
    },
  },
  {
    id: "trained",
    isLoose: true,
    names: { ru: ["обученн*", "подготовленн*"], kk: ["оқытылған", "даярланған"], en: ["trained", "taught"] },
  },
];
