import { expect, test } from "vitest";
import { describeOnBothEngines } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";
import { registerPage, stalePage } from "../sample-captures.ts";

describeOnBothEngines("acts", (database) => {
  const door = () => openFrontDoor(database());
  const send = async () => {
    await door().post("/v1/captures", stalePage());
    await door().post("/v1/captures", registerPage());
  };

  for (const id of ["P1800000746", "resolution-2018-11-13-746"])
    test(`${id} lists its copies, the register's first`, async () => {
      await send();
      const { status, json } = await door().get(`/v1/acts/${id}`);
      expect(status).toBe(200);
      expect(json.act).toMatchObject({ id: "P1800000746", number: "746", date: "2018-11-13" });
      expect(json.copies.map(({ portal }: { portal: string }) => portal)).toEqual([
        "adilet",
        "primeminister",
      ]);
    });

  test("editions are told by the amendments they contain, oldest first", async () => {
    await send();
    const { json } = await door().get("/v1/acts/P1800000746/editions");
    expect(
      json.editions.map(({ date, amendedBy }: { date: string; amendedBy: { number: string }[] }) => [
        date,
        ...amendedBy.map(({ number }) => number),
      ]),
    ).toEqual([["2018-11-13"], ["2020-04-09", "875", "189"]]);
    expect(json.cut).toBe(false);
  });

  test("an earlier capture of a page stays an edition", async () => {
    await door().post("/v1/captures", { ...registerPage(), blocks: stalePage().blocks });
    await door().post("/v1/captures", registerPage());
    expect((await door().get("/v1/acts/P1800000746/editions")).json.editions).toHaveLength(2);
    expect((await door().get("/v1/acts/P1800000746")).json.copies).toHaveLength(1);
  });

  test("an act nobody sent, and a name that is none", async () => {
    for (const id of ["P1900000001", "something", "resolution-2018-11-13-", "%00"]) {
      const { status, json } = await door().get(`/v1/acts/${id}`);
      expect(`${status} ${json.error.code}`, id).toBe("404 not-found");
    }
  });
});
