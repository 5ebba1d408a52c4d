import { createHash } from "node:crypto";

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { border-top: 1px solid #8888; padding-top: 1rem; font-size: 1.1rem; }
code, pre { font: 14px/1.4 ui-monospace, monospace; }
pre { overflow: auto; max-height: 30rem; padding: .75rem; background: #8881; border-radius: .5rem; }
.method { font-weight: 700; }
@media (prefers-color-scheme: dark) { body { background: #161616; color: #eee; } a { color: #8cf; } }
`;

const SCRIPT = `
const main = document.querySelector("main");
const add = (parent, name, text) => {
  const element = parent.appendChild(document.createElement(name));
  if (text !== undefined) element.textContent = text;
  return element;
};
const details = (parent, title, value) => {
  const box = add(parent, "details");
  add(box, "summary", title);
  add(box, "pre", JSON.stringify(value, null, 2));
  return box;
};
const response = await fetch("openapi.json");
const api = await response.json();
add(main, "h1", api.info.title + " " + api.info.version);
add(main, "p", api.info.description);
for (const [path, operations] of Object.entries(api.paths))
  for (const [method, operation] of Object.entries(operations)) {
    const heading = add(main, "h2");
    add(heading, "code", method.toUpperCase()).className = "method";
    add(heading, "code", " " + path);
    add(main, "p", operation.summary);
    if (operation.description) add(main, "p", operation.description);
    if (operation.parameters) details(main, "Parameters", operation.parameters);
    if (operation.requestBody) details(main, "Request body", operation.requestBody);
    for (const [status, answer] of Object.entries(operation.responses))
      details(main, status + " " + (answer.description ?? answer.$ref), answer.content ?? answer);
  }
add(main, "h2", "Schemas");
for (const [name, schema] of Object.entries(api.components.schemas)) details(main, name, schema).id = name;
`;

const hash = (text: string) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

/** Nothing but this page's own style and script, and the description from this API. */
export const DOCS_CSP = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** The description of the API for people: one page over `/openapi.json`, no other files, works offline. */
export const DOCS_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sverka API</title>
<style>${STYLE}</style>
<main></main>
<noscript>This page needs JavaScript. The same in JSON: <a href="openapi.json">openapi.json</a></noscript>
<script type="module">${SCRIPT}</script>
</html>
`;
