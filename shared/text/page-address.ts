/** A route to a document with the number of a passage at its end. */
const PASSAGE = /(\/(?:rus|kaz)(?:\/\d\d\.\d\d\.\d{4})?)\/\d{1,9}\/?$/u;

/**
 * A page's address as browsers write it, without the fragment: what two looks at one page share. On
 * hash-routed portals (`#!/doc/1/rus`) the fragment is the address and stays, without the passage that
 * may stand at its end (`#!/doc/1/rus/929`).
 *
 * @param url an absolute address
 * @throws TypeError when `url` is no address
 */
export function pageAddress(url: string | URL): string {
  const address = new URL(url);
  if (!/^#!?\//u.test(address.hash)) address.hash = "";
  else if (PASSAGE.test(address.hash)) address.hash = address.hash.replace(PASSAGE, "$1");
  return address.href;
}
