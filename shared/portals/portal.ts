import type { Block } from "../text/block.ts";
import type { ActStatus, Capture } from "../text/capture.ts";
import type { Language } from "../text/language.ts";
import type { Piece } from "../text/page-text.ts";
import type { PortalFacts } from "./portal-facts.ts";

/** A block with the DOM text it came from; the pieces' texts joined are the block's text. */
export interface PageBlock extends Block {
  readonly pieces: readonly Piece<Text | undefined>[];
}

/** A capture that still knows where in the document each character stands. */
export interface PageCapture extends Capture {
  readonly blocks: readonly PageBlock[];
  /** Element that holds the text: what observers watch and marks stay within. */
  readonly root: Element;
}

/** A file the page links instead of, or beside, its text. */
export interface Attachment {
  readonly href: string;
  readonly title: string;
}

/** What a reader says of a document. */
export type Reading =
  | {
      readonly state: "read";
      readonly capture: PageCapture;
      readonly attachments: readonly Attachment[];
      readonly cut: boolean;
    }
  /** The text has not arrived yet (single-page applications): observe and read again. */
  | { readonly state: "waiting" }
  /** Files and no text: there is nothing to mark, and that is not "no goals found". */
  | { readonly state: "files-only"; readonly attachments: readonly Attachment[] }
  | { readonly state: "no-text" }
  /** A list, search or front page of the portal; the list of an act's editions says so. */
  | { readonly state: "not-an-act"; readonly editions?: EditionList };

/** The editions of one act, as the register's list has them, oldest first. */
export interface EditionList {
  /** НГР of the act. */
  readonly id: string;
  readonly language: Language;
  readonly editions: readonly ListedEdition[];
}

export interface ListedEdition {
  /** Day the edition begins, `YYYY-MM-DD`. */
  readonly date: string;
  /** Address of the edition's text. */
  readonly url: string;
  readonly title: string;
  /** The register's word for the edition: "Новый", "Обновленный", "Исправление ошибки". */
  readonly label: string;
  readonly status: ActStatus;
}

/** Reading under way: to be run to its end, with breaths for the page between steps. */
export type ReadingSteps = Generator<void, Reading>;

/** Finds the element that holds the article in a copy of a page, which it may rewrite; it may throw. */
export type FindArticle = (copy: Document) => Element | undefined;

/** How one official site is read: one file each, listed in `portals.ts`. */
export interface Portal extends PortalFacts {
  /** The portal's markup does not say where the text is: reading asks `findArticle`, which no other portal does. */
  readonly asksForArticle?: true;
  /** Reads the document as it stands now, in steps of a few milliseconds; never throws on a page's content. */
  readonly read: (document: Document, url: URL, findArticle: FindArticle) => ReadingSteps;
}
