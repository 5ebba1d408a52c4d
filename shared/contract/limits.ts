/** Largest request body the API reads, in bytes: the longest code on adilet (886 000 characters, two bytes each), as JSON, five times over. */
export const MAX_BODY_BYTES = 12_000_000;

/** Longest page analysed in one go, in UTF-16 code units: the largest code on adilet, quadrupled. Longer pages are cut and say so. */
export const MAX_TEXT_LENGTH = 4_000_000;

/** Most blocks in one capture: 10 000 paragraphs and cells were seen on one page; five times that. */
export const MAX_BLOCKS = 50_000;

/** Longest block in UTF-16 code units: a decree in one paragraph (egemen.kz) fits, a page without markup does not. */
export const MAX_BLOCK_LENGTH = 1_000_000;

/** Longest address accepted, in characters. */
export const MAX_URL_LENGTH = 2_000;

/** Longest saved passage, in UTF-16 code units: a whole article of a code. */
export const MAX_EXCERPT_LENGTH = 20_000;

/** Longest text kept on each side of a passage, in UTF-16 code units. */
export const MAX_QUOTE_CONTEXT = 500;

/** Longest note of a reader, in UTF-16 code units. */
export const MAX_NOTE_LENGTH = 10_000;

/** Most tags of one excerpt, and the longest tag in UTF-16 code units. */
export const MAX_TAGS = 20;
export const MAX_TAG_LENGTH = 60;

/** Most excerpts of one reader: fifty a day for three years. */
export const MAX_EXCERPTS = 50_000;

/** Most excerpts of one import request; a longer file is sent in parts. */
export const MAX_IMPORT = 1_000;

/** Most rows of one page of a list, and how many come when the request does not say. */
export const MAX_PAGE = 200;
export const DEFAULT_PAGE = 50;
