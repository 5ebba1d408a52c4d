import type * as v from "valibot";
import type { NewExcerptSchema } from "../../../shared/contract/excerpt.ts";

type Body = v.InferInput<typeof NewExcerptSchema>;

/** A passage of the «Еңбек» programme, as the extension sends it. */
export function sampleExcerpt(change: Partial<Body> = {}): Body {
  return {
    url: "https://adilet.zan.kz/rus/docs/P1800000746",
    language: "ru",
    act: {
      id: "P1800000746",
      form: "resolution",
      date: "2018-11-13",
      number: "746",
      title: "Об утверждении программы «Еңбек»",
    },
    edition: { status: "repealed", date: "2020-04-09" },
    quote: { exact: "уровень безработицы не превысит 4,8 %", prefix: "индикаторами: ", suffix: "; доля" },
    anchor: "z12",
    note: "Проверить",
    tags: ["занятость", "безработица"],
    ...change,
  };
}
