/** A page of plain text under the overlay. */
export function makePage(isDark: boolean): string {
  return `<!doctype html><html lang="ru"><head><title>Акт</title></head>
  <body style="margin: 20px 40px; font: 17px/1.6 'Noto Serif', serif; background: ${isDark ? "#14181e" : "#fff"}; color: ${isDark ? "#ddd" : "#222"}">
  <main><h1 style="font-size: 20px">О программе</h1>${"<p>Доля таких домов к 2025 году вырастет до половины.</p>".repeat(9)}</main></body></html>`;
}
