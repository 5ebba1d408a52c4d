import { isRegister } from "../text/registers.ts";

/** What is known of an official site without reading a page of it: enough for lists, settings and addresses. */
export interface PortalFacts {
  /** Lower-case letters; never changed once released: captures are stored with it. */
  readonly id: string;
  /** How the site calls itself, by language of the interface. */
  readonly name: Readonly<Record<"ru" | "kk" | "en", string>>;
  /** The same as a sentence, a button or half a card can hold it. */
  readonly shortName: Readonly<Record<"ru" | "kk" | "en", string>>;
  /** Exact host names, no wildcards. */
  readonly hosts: readonly string[];
  /** The register states the law in force; other portals repeat it. */
  readonly isRegister: boolean;
}

/** Kept apart from the readers, so that what only names portals does not load their code. */
const FACTS = {
  adilet: {
    id: "adilet",
    name: { ru: "Әділет", kk: "Әділет", en: "Adilet" },
    hosts: ["adilet.zan.kz", "old.adilet.zan.kz"],
  },
  zan: {
    id: "zan",
    name: {
      ru: "Эталонный контрольный банк НПА",
      kk: "НҚА эталондық бақылау банкі",
      en: "Reference Control Bank of Legal Acts",
    },
    hosts: ["zan.gov.kz", "law.gov.kz"],
  },
  govkz: {
    id: "govkz",
    name: {
      ru: "gov.kz, платформа государственных органов",
      kk: "gov.kz, мемлекеттік органдар платформасы",
      en: "gov.kz, platform of state bodies",
    },
    hosts: ["www.gov.kz", "gov.kz"],
  },
  uchet: {
    id: "uchet",
    name: { ru: "Учёт", kk: "Учёт", en: "Uchet" },
    hosts: ["zakon.uchet.kz"],
  },
  zakon: {
    id: "zakon",
    name: { ru: "Параграф", kk: "Параграф", en: "Paragraph" },
    hosts: ["online.zakon.kz"],
  },
  primeminister: {
    id: "primeminister",
    name: {
      ru: "Премьер-Министр РК",
      kk: "ҚР Премьер-Министрі",
      en: "Prime Minister of Kazakhstan",
    },
    hosts: ["primeminister.kz", "www.primeminister.kz"],
  },
  enbek: {
    id: "enbek",
    name: {
      ru: "Электронная биржа труда",
      kk: "Электрондық еңбек биржасы",
      en: "Electronic Labour Exchange",
    },
    hosts: ["enbek.kz", "www.enbek.kz"],
  },
  enbekgov: {
    id: "enbekgov",
    name: {
      ru: "Министерство труда и социальной защиты населения РК",
      kk: "ҚР Еңбек және халықты әлеуметтік қорғау министрлігі",
      en: "Ministry of Labour and Social Protection",
    },
    hosts: ["enbek.gov.kz", "www.enbek.gov.kz"],
  },
  enbekprz: {
    id: "enbekprz",
    name: {
      ru: "Программа «Еңбек» (prz.enbek.gov.kz)",
      kk: "«Еңбек» бағдарламасы (prz.enbek.gov.kz)",
      en: "Enbek programme (prz.enbek.gov.kz)",
    },
    hosts: ["prz.enbek.gov.kz", "www.prz.enbek.gov.kz"],
  },
  akorda: {
    id: "akorda",
    name: {
      ru: "Президент РК (Акорда)",
      kk: "ҚР Президенті (Ақорда)",
      en: "President of Kazakhstan (Akorda)",
    },
    hosts: ["akorda.kz", "www.akorda.kz"],
  },
  stat: {
    id: "stat",
    name: {
      ru: "Бюро национальной статистики",
      kk: "Ұлттық статистика бюросы",
      en: "Bureau of National Statistics",
    },
    hosts: ["stat.gov.kz", "www.stat.gov.kz"],
  },
  egov: {
    id: "egov",
    name: { ru: "eGov.kz", kk: "eGov.kz", en: "eGov.kz" },
    hosts: ["egov.kz", "www.egov.kz"],
  },
  egemen: {
    id: "egemen",
    name: {
      ru: "Egemen Qazaqstan",
      kk: "Egemen Qazaqstan",
      en: "Egemen Qazaqstan",
    },
    hosts: ["egemen.kz", "www.egemen.kz"],
  },
} as const satisfies Readonly<Record<string, Omit<PortalFacts, "isRegister" | "shortName">>>;

/** Short names of those whose own name is more than a short title with additions. */
const SHORT_NAMES: Partial<Record<string, PortalFacts["shortName"]>> = {
  zan: { ru: "Эталонный банк НПА", kk: "НҚА эталондық банкі", en: "Reference Bank of Acts" },
  enbekgov: { ru: "Министерство труда", kk: "Еңбек министрлігі", en: "Ministry of Labour" },
};

export type PortalId = keyof typeof FACTS;

/** Facts of every portal, in the order of lists. */
export const PORTAL_FACTS: readonly PortalFacts[] = (Object.keys(FACTS) as PortalId[]).map(factsOf);

export function factsOf(id: PortalId): PortalFacts {
  const { name } = FACTS[id];
  const shortName = SHORT_NAMES[id] ?? { ru: shorten(name.ru), kk: shorten(name.kk), en: shorten(name.en) };
  return { ...FACTS[id], shortName, isRegister: isRegister(id) };
}

/** Without what is added after a comma or in brackets. */
function shorten(name: string): string {
  return name.replace(/(?:,| \().*$/, "");
}

const BY_HOST = new Map(PORTAL_FACTS.flatMap((facts) => facts.hosts.map((host) => [host, facts] as const)));

/** The portal that an address belongs to; only http and https addresses of exactly its hosts count. */
export function findPortalFacts(url: URL): PortalFacts | undefined {
  return url.protocol === "https:" || url.protocol === "http:" ? BY_HOST.get(url.hostname) : undefined;
}
