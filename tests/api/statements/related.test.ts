import { expect, test } from "vitest";
import type { WireRelated } from "../../../shared/contract/finding.ts";
import type { Capture } from "../../../shared/text/capture.ts";
import { describeOnBothEngines } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";
import { registerPage, sampleCapture, stalePage } from "../sample-captures.ts";

describeOnBothEngines("statements of other acts", (database) => {
  const send = async (capture: Capture) =>
    (await openFrontDoor(database()).post("/v1/captures", capture)).json as { related: WireRelated[] };

  const INDICATORS = "Достижение цели Программы будет измеряться следующими целевыми индикаторами:";
  const YOUTH = "доля трудоустроенной молодежи из числа участников программы составит 80 %;";
  const plan = (id: string, paragraphs: readonly string[] = [INDICATORS, YOUTH]) =>
    sampleCapture(paragraphs, {
      url: `https://adilet.zan.kz/rus/docs/${id}`,
      act: { id, form: "order", date: "2019-05-05", number: id.slice(-3), title: `План ${id}` },
    });

  test("the same indicator of another act is told with its number", async () => {
    await send(plan("V1900000101", [INDICATORS, YOUTH.replace("80 %", "65 %")]));
    const { related } = await send(plan("V1900000102"));
    expect(related.map(({ copy }) => copy.act.id)).toEqual(["V1900000101"]);
    expect(related[0]?.statements.map(({ b }) => b.targets[0]?.value)).toEqual([65]);
  });

  test("pages of the same act are counterparts, not related", async () => {
    await send(registerPage());
    expect((await send(stalePage())).related).toEqual([]);
  });

  test("only what a page says now is found", async () => {
    await send(plan("V1900000101"));
    await send(plan("V1900000101", ["Цель Программы: рост надоев молока в хозяйствах области."]));
    expect((await send(plan("V1900000102"))).related).toEqual([]);
  });

  test("a page that came back to what it said is found again", async () => {
    await send(plan("V1900000101"));
    await send(plan("V1900000101", ["Цель Программы: рост надоев молока в хозяйствах области."]));
    await send(plan("V1900000101"));
    expect((await send(plan("V1900000102"))).related).toHaveLength(1);
  });

  test("many that say the same give an answer of few", async () => {
    for (let n = 0; n < 15; n += 1) await send(plan(`V19000002${String(n).padStart(2, "0")}`));
    expect((await send(plan("V1900000102"))).related).toHaveLength(3);
  });

  test("like pages sent at once do not wait for each other for ever", async () => {
    const pages = Array.from({ length: 12 }, (_, n) =>
      plan(`V19000003${n + 10}`, [INDICATORS, YOUTH, registerPage().blocks[4]?.text ?? ""]),
    );
    const answers = await Promise.all(pages.map(send));
    expect(answers).toHaveLength(12);
  });
});
