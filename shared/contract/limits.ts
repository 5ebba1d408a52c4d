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
