/**
 * A page's address as browsers write it, without the fragment: what two looks at one page share. On
 * hash-routed portals (`#!/doc/1/rus`) the fragment is the address and stays.
 *
 * @param url an absolute address
 * @throws TypeError when `url` is no address
 */
export function pageAddress(url: string | URL): string {
  const address = new URL(url);
  if (!/^#!?\//u.test(address.hash)) address.hash = "";
  return address.href;
}
