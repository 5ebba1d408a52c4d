import { Readability } from "@mozilla/readability";
import type { FindArticle } from "./portal.ts";

/**
 * The article of a page by Mozilla's Readability. Kept apart from the readers: a tenth of all that reads a page,
 * and the register's and the platform's pages have no need of it.
 */
export const findArticle: FindArticle = (copy) => {
  const article = new Readability(copy, { serializer: (element) => element }).parse();
  return (article?.content as Element | null | undefined) ?? undefined;
};
