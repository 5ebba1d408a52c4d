/** What units measure, and how many of the smallest of their kind they are. */
const SIZES: Readonly<Record<string, readonly [kind: string, size: number]>> = {
  km2: ["area", 1_000_000],
  ha: ["area", 10_000],
  m2: ["area", 1],
  km: ["length", 1000],
  m: ["length", 1],
  cm: ["length", 0.01],
  mm: ["length", 0.001],
  t: ["mass", 1000],
  kg: ["mass", 1],
  GW: ["power", 1000],
  MW: ["power", 1],
  GWh: ["energy", 1_000_000],
  MWh: ["energy", 1000],
  kWh: ["energy", 1],
  day: ["time", 1440],
  hour: ["time", 60],
  minute: ["time", 1],
  year: ["calendar", 12],
  month: ["calendar", 1],
};

/** Relative difference that arithmetic of decimal fractions leaves between equal quantities. */
const NOISE = 1e-9;

/** Whether two values in two units are one quantity: 300 ha and 3 km². `undefined` when the units cannot be converted. */
export function isSameQuantity(
  a: { readonly value: number; readonly unit: string | undefined },
  b: { readonly value: number; readonly unit: string | undefined },
): boolean | undefined {
  const [sizeA, sizeB] = [SIZES[a.unit ?? ""], SIZES[b.unit ?? ""]];
  if (sizeA === undefined || sizeB === undefined || sizeA[0] !== sizeB[0]) return undefined;
  const [valueA, valueB] = [a.value * sizeA[1], b.value * sizeB[1]];
  return Math.abs(valueA - valueB) <= NOISE * Math.max(1, Math.abs(valueA), Math.abs(valueB));
}
