import type { Term } from "./terms.ts";

/** Business, farming, industry, energy, ecology, transport, public services. */
export const ECONOMY_TERMS: readonly Term[] = [
  {
    id: "sme",
    names: {
      ru: ["мал* средн* предпринимательств*", "мал* средн* бизнес*"],
      kk: ["шағын орта кәсіпкерлік*", "шағын орта бизнес*"],
      en: [
        "small medium-sized business*",
        "small medium enterprise*",
        "small medium-sized enterprise*",
        "small medium business*",
        "sme*",
      ],
    },
    short: ["мсп", "мсб", "шок", "шоб"],
  },
  {
    id: "active",
    part: { group: "register", part: "active" },
    names: {
      ru: ["действующ*", "активн*", "функционирующ*"],
      kk: ["белсенді", "жұмыс істейтін", "қолданыстағы"],
      en: ["active", "existing", "operating"],
    },
  },
  {
    id: "loan",
    names: {
      ru: ["кредит*", "займ*", "заем", "заём", "ссуд*"],
      kk: ["кредит*", "қарыз*", "несие*"],
      en: ["loan*", "credit*"],
    },
  },
  {
    id: "share",
    names: {
      ru: ["доля|доли|долю|долей|долям|доле", "удельн* вес*", "процент|процента|проценты"],
      kk: ["үлесі|үлесін|үлес|үлестің|үлесінің", "үлес салмағы|салмағын", "пайызы|пайызын"],
      en: ["share*", "proportion*", "percentage*", "percent"],
    },
  },
  {
    id: "gdp",
    names: { ru: ["валов* внутренн* продукт*"], kk: ["жалпы ішкі өнім*"], en: ["gross domestic product"] },
    short: ["ввп", "жіө", "ішжө", "gdp"],
  },
  {
    id: "value-added",
    names: {
      ru: ["валов* добавленн* стоимост*"],
      kk: ["жалпы қосылған құн*"],
      en: ["gross value added"],
    },
    short: ["вдс", "жққ", "gva"],
  },
  {
    id: "research-and-development",
    names: {
      ru: ["научно-исследовательск* опытно-конструкторск* работ*", "исследован* разработ*"],
      kk: ["ғылыми-зерттеу тәжірибелік-конструкторлық жұмыс*", "зерттеулер* әзірлемелер*"],
      en: ["research experimental development", "research development"],
    },
    short: ["ниокр", "ғзтқж", "ғзткж"],
  },
  {
    id: "agro-industry",
    names: {
      ru: ["агропромышленн* комплекс*"],
      kk: ["агроөнеркәсіп* кешен*"],
      en: ["agro-industrial complex"],
    },
    short: ["апк", "аөк"],
  },
  {
    id: "agriculture",
    names: {
      ru: ["сельск* хозяйств*", "аграрн* сектор*"],
      kk: ["ауыл шаруашылығы*", "аграрлық сектор*"],
      en: ["agriculture", "agricultural sector", "agrarian sector"],
    },
  },
  {
    id: "farm",
    names: {
      ru: ["крестьянск* хозяйств*", "фермерск* хозяйств*", "фермер*"],
      kk: ["шаруа қожалы*", "фермер* шаруашылы*"],
      en: ["farm*", "peasant farm*"],
    },
  },
  {
    id: "renewable-energy",
    names: {
      ru: ["возобновляем* источник* энерги*", "возобновляем* энерги*", "альтернативн* источник* энерги*"],
      kk: ["жаңартылатын энергия* көз*", "жаңартылатын энергия*", "баламалы энергия* көз*"],
      en: ["renewable energy source*", "renewable energy", "renewables", "alternative energy"],
    },
    short: ["виэ", "жэк"],
  },
  {
    id: "solid-waste",
    names: {
      ru: ["тверд* бытов* отход*", "твёрд* бытов* отход*", "коммунальн* отход*"],
      kk: ["тұрмыстық қатты қалдық*", "қатты тұрмыстық қалдық*", "коммуналдық қалдық*"],
      en: ["solid household waste", "municipal solid waste", "solid municipal waste", "municipal waste"],
    },
    short: ["тбо", "тққ"],
  },
  {
    id: "greenhouse-gas",
    names: { ru: ["парников* газ*"], kk: ["парниктік газ*"], en: ["greenhouse gas*"] },
  },
  {
    id: "emission",
    names: { ru: ["выброс*", "эмисси*"], kk: ["шығарынды*", "эмиссия*"], en: ["emission*"] },
  },
  {
    id: "road",
    names: {
      ru: ["автомобильн* дорог*", "автодорог*"],
      kk: ["автомобиль жол*", "автожол*"],
      en: ["motor road*", "highway*", "road|roads"],
    },
  },
  {
    id: "public-service",
    names: {
      ru: ["государственн* услуг*", "госуслуг*"],
      kk: ["мемлекеттік қызмет*"],
      en: ["public service*", "government service*", "state service*"],
    },
  },
  {
    id: "broadband",
    names: {
      ru: ["широкополосн* доступ*", "широкополосн* интернет*"],
      kk: ["кеңжолақты қолжетімділік*", "кеңжолақты интернет*"],
      en: ["broadband access", "broadband internet", "broadband"],
    },
    short: ["шпд"],
  },
  {
    id: "ict",
    names: {
      ru: ["информационно-коммуникационн* технологи*"],
      kk: ["ақпараттық-коммуникациялық технология*"],
      en: ["information communication technolog*"],
    },
    short: ["икт", "акт", "ict"],
  },
  { id: "subsidy", names: { ru: ["субсиди*", "дотаци*"], kk: ["субсидия*", "дотация*"], en: ["subsid*"] } },
  {
    id: "manufacturing",
    names: {
      ru: ["обрабатывающ* промышленност*", "перерабатывающ* промышленност*"],
      kk: ["өңдеуші өнеркәсі*", "өңдеу өнеркәсі*"],
      en: ["manufacturing industr*", "processing industr*", "manufacturing"],
    },
  },
  {
    id: "fixed-capital",
    names: { ru: ["основн* капитал*"], kk: ["негізгі капитал*"], en: ["fixed capital", "fixed asset*"] },
  },
  {
    id: "rural-settlement",
    names: {
      ru: ["сельск* населенн* пункт*", "сельск* населённ* пункт*"],
      kk: ["ауылдық елді мекен*"],
      en: ["rural settlement*", "rural localit*", "rural communit*"],
    },
    short: ["снп", "аем"],
  },
  {
    id: "utilities",
    names: {
      ru: ["жилищно-коммунальн* хозяйств*"],
      kk: ["тұрғын үй-коммуналдық шаруашылы*"],
      en: ["housing utilit*"],
    },
    short: ["жкх", "тқш"],
  },
];
