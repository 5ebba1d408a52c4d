/** The product's sign: two sheets, one over the other, and a check. */
export function Sign() {
  return (
    <svg class="sign" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <rect x="3" y="2" width="13" height="16" rx="2.5" class="sheet-back" />
      <rect x="8" y="6" width="13" height="16" rx="2.5" class="sheet-front" />
      <path d="m11.4 14 2.3 2.4 4.2-4.8" class="check" />
    </svg>
  );
}

/** Paths of the kept icon set (Lucide, ISC licence), drawn with a 2 px stroke on a 24 px grid. */
const PATHS = {
  close: "M18 6 6 18M6 6l12 12",
  up: "m18 15-6-6-6 6",
  down: "m6 9 6 6 6-6",
  previous: "m5 12 7-7 7 7M12 19V5",
  following: "M12 5v14M19 12l-7 7-7-7",
  next: "m9 18 6-6-6-6",
  external: "M15 3h6v6M10 14 21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6",
} as const;

export function Icon({ name, size = 16 }: { readonly name: keyof typeof PATHS; readonly size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

const SEVERITY_SIGNS = { warning: "▲", notice: "●", hint: "○" } as const;

/** Severity by shape and colour; words stand beside it or in its label. */
export function SeveritySign({ severity }: { readonly severity: keyof typeof SEVERITY_SIGNS }) {
  return (
    <span class={`severity ${severity}`} aria-hidden="true">
      {SEVERITY_SIGNS[severity]}
    </span>
  );
}
