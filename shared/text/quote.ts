/** A passage with the text around it (W3C Web Annotation `TextQuoteSelector`). */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
