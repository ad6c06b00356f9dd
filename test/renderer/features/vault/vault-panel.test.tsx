// @vitest-environment happy-dom
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { VaultContext } from "../../../../renderer/features/vault/use-vault.ts";
import { createVaultStore } from "../../../../renderer/features/vault/vault.store.ts";
import { VaultPanel } from "../../../../renderer/features/vault/VaultPanel.tsx";
import { LanguageProvider } from "../../../../renderer/i18n/LanguageProvider.tsx";
import { createFakeVault, fakeRecoveryKey } from "./fake-vault.ts";

function open(passphrase?: string) {
  const vault = createFakeVault(passphrase === undefined ? {} : { passphrase });
  let begunAnew = 0;
  const store = createVaultStore({
    desktop: vault.desktop,
    save: async () => true,
    reload: () => begunAnew++,
    fail: () => undefined,
  });
  render(
    <LanguageProvider language="en">
      <VaultContext value={store}>
        <VaultPanel />
      </VaultContext>
    </LanguageProvider>,
  );
  return { vault, user: userEvent.setup(), begunAnew: () => begunAnew };
}

describe("the panel of the vault", () => {
  it("sets a passphrase, shows the recovery key once, and begins anew only when it is kept", async () => {
    const { user, vault, begunAnew } = open();
    await user.click(screen.getByRole("button", { name: "Set a passphrase…" }));
    await user.type(screen.getByLabelText("New passphrase"), "seven quiet lighthouses");
    await user.click(screen.getByRole("button", { name: "Encrypt" }));
    const key = await screen.findByLabelText("Recovery key");
    expect(key.textContent).toBe(fakeRecoveryKey.replaceAll("-", ""));
    expect(vault.passphrase()).toBe("seven quiet lighthouses");

    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(begunAnew()).toBe(0);
    await user.click(screen.getByText("I have put it in a safe place"));
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(begunAnew()).toBe(1);
  });

  it("saves the recovery key as a text that says what it is for", async () => {
    const { user, vault } = open("correct horse battery");
    await user.click(await screen.findByRole("button", { name: "New recovery key…" }));
    await user.type(screen.getByLabelText("Current passphrase"), "correct horse battery");
    await user.click(screen.getByRole("button", { name: "Make a new one" }));
    await user.click(await screen.findByRole("button", { name: "Save as a text file…" }));
    await screen.findByText(/Saved as/);
    expect(vault.saved[0]?.text).toContain(fakeRecoveryKey);
  });

  it("says at the field that the current passphrase is wrong, and changes nothing", async () => {
    const { user, vault } = open("correct horse battery");
    await user.click(await screen.findByRole("button", { name: "Change passphrase…" }));
    await user.type(screen.getByLabelText("Current passphrase"), "wrong horse");
    await user.type(screen.getByLabelText("New passphrase"), "nine loud windmills");
    await user.click(screen.getByRole("button", { name: "Change" }));
    expect(await screen.findByText(/That is not the passphrase/)).toBeDefined();
    expect(vault.passphrase()).toBe("correct horse battery");
  });

  it("locks at once when asked", async () => {
    const { user, vault } = open("correct horse battery");
    await user.click(await screen.findByRole("button", { name: "Lock now" }));
    await waitFor(() => expect(vault.state().kind).toBe("locked"));
  });
});
