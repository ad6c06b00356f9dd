import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Fault } from "../../../shared/base/errors.ts";
import { createForgetfulDisk } from "../../support/forgetful-disk.ts";
import { figure, tally } from "../../support/tally.ts";
import { aVault, vaultFolder } from "../../support/vaults.ts";

const guesses = figure("CREWCAST_GUESSES", 1_000);

describe("guessing", () => {
  it(`opens nothing in ${guesses} tries, says the same each time, and changes no byte but the count`, async () => {
    const disk = createForgetfulDisk();
    await (await aVault(disk)).protect("correct horse battery");
    const files = () =>
      disk
        .paths()
        .filter((path) => path !== join(vaultFolder, "tries"))
        .map((path) => [path, disk.contentOf(path).toString("hex")]);
    const before = files();
    let now = 0;
    const vault = await aVault(disk, () => now);
    const answers = new Set<string>();
    for (let guess = 0; guess < guesses; guess++) {
      now += 31_000;
      await vault
        .unlock(`wrong passphrase ${guess}`)
        .catch((cause: unknown) => answers.add(JSON.stringify((cause as Fault).error)));
    }
    expect([...answers]).toEqual(['{"code":"vault/wrong-passphrase"}']);
    expect(vault.condition().kind).toBe("locked");
    expect(files()).toEqual(before);
    tally("C2", guesses);
  });

  it("waits longer after each wrong try, up to 30 seconds, also after a restart", async () => {
    const disk = createForgetfulDisk();
    await (await aVault(disk)).protect("correct horse battery");
    let now = 0;
    const waits: number[] = [];
    const vault = await aVault(disk, () => now);
    for (let guess = 0; guess < 10; guess++) {
      await expect(vault.unlock("wrong passphrase")).rejects.toThrow("vault/wrong-passphrase");
      const { waitSeconds } = vault.condition() as { waitSeconds: number };
      waits.push(waitSeconds);
      if (waitSeconds > 0) await expect(vault.unlock("correct horse battery")).rejects.toThrow("vault/wait");
      now += waitSeconds * 1000;
    }
    expect(waits).toEqual([0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
    const restarted = await aVault(disk, () => now);
    expect(restarted.condition()).toEqual({ kind: "locked", waitSeconds: 30 });
    now += 30_000;
    await restarted.unlock("correct horse battery");
    expect((await aVault(disk)).condition()).toEqual({ kind: "locked", waitSeconds: 0 });
  });
});
