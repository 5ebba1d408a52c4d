import { expect, test } from "vitest";
import { findScope } from "../../../shared/statements/scope.ts";

/** The population or denominator of a Kazakh indicator. */
const counts = (name: string, scope: string | undefined): void =>
  test(name, () => expect(findScope(name, "kk")).toBe(scope));

counts("ана өлімін 100 мың тірі туғанға шаққанда", "100 мың тірі туғанға шаққанда");
counts("әрбір 10 мың адамға шаққанда жұмыс орны", "әрбір 10 мың адамға шаққанда");
counts("тұрғындардың жан басына шаққандағы жалпы өнімі", "жан басына шаққандағы");
counts("жұмыспен қамтылғандар құрылымындағы жастардың үлесі", "жұмыспен қамтылғандар құрылымындағы");
counts("мектептер саны", undefined);
