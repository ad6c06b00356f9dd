import { describe, expect, it } from "vitest";
import { passphraseHint } from "../../../../renderer/features/vault/passphrase-hint.view.ts";

describe("the hint about a passphrase", () => {
  it.each([
    ["", "short"],
    ["seven77", "short"],
    ["20261122", "guessable"],
    ["aaaaaaaaaaaaaaaa", "guessable"],
    ["abcdefghijklmnop", "guessable"],
    ["qwertyuiopasdfgh", "guessable"],
    ["lighthouse", "guessable"],
    ["quiet lighthouse", "fair"],
    ["seven quiet lighthouses", "good"],
    ["春はあけぼのやうやう白く", "good"],
  ])("says of “%s” that it is %s", (passphrase, hint) => {
    expect(passphraseHint(passphrase)).toBe(hint);
  });
});
