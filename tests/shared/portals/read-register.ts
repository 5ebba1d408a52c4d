import type { PageCapture, Reading } from "../../../shared/portals/portal.ts";
import { readPage } from "../../../shared/portals/read-page.ts";
import { parsePage } from "../../corpus/read-corpus.ts";

export const ID = "P1800000746";
export const OLD = `https://old.adilet.zan.kz/rus/docs/${ID}`;
export const NEW = `https://adilet.zan.kz/rus/docs/${ID}`;

/** Reads a page of the register with this body; its title is the site's bare name unless the head has one. */
export function read(address: string, body: string, head = ""): Reading {
  const title = head.includes("<title>") ? "" : "<title>НЦПС «Әділет»</title>";
  const html = `<!doctype html><html lang="ru"><head>${title}${head}</head><body>${body}</body></html>`;
  return readPage(parsePage(html), new URL(address));
}

/** The same for a page that must hold text. */
export function capture(address: string, body: string, head = ""): PageCapture {
  const reading = read(address, body, head);
  if (reading.state !== "read") throw new Error(reading.state);
  return reading.capture;
}

/** The old site's page round an article. */
export const article = (content: string): string =>
  `<div id="container"><div class="container_gamma text"><div class="gs_12"><article>${content}</article></div></div></div>`;
