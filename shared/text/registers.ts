/** Portals that state the law in force, by id; the others repeat it. */
const REGISTERS: ReadonlySet<string> = new Set(["adilet", "zan"]);

export function isRegister(portal: string): boolean {
  return REGISTERS.has(portal);
}
