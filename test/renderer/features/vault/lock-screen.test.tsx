// @vitest-environment happy-dom
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { LockScreen } from "../../../../renderer/features/vault/LockScreen.tsx";
import { LanguageProvider } from "../../../../renderer/i18n/LanguageProvider.tsx";
import { createFakeVault, fakeRecoveryKey } from "./fake-vault.ts";

const passphrase = "correct horse battery";

function open(waitSeconds = 0) {
  const vault = createFakeVault({ passphrase, isLocked: true });
  let opened = 0;
  render(
    <LanguageProvider language="en">
      <LockScreen brand={undefined} desktop={vault.desktop} waitSeconds={waitSeconds} onOpened={() => opened++} />
    </LanguageProvider>,
  );
  return { vault, user: userEvent.setup(), opened: () => opened };
}

describe("the lock screen", () => {
  it("takes the passphrase straight away, and Enter opens", async () => {
    const { user, opened } = open();
    expect(screen.getByLabelText("Passphrase")).toBe(document.activeElement);
    await user.keyboard(`${passphrase}{Enter}`);
    await waitFor(() => expect(opened()).toBe(1));
  });

  it("says what is wrong, empties the field and stays", async () => {
    const { user, opened } = open();
    await user.keyboard("wrong horse{Enter}");
    expect(await screen.findByText(/That is not the passphrase/)).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>("Passphrase").value).toBe("");
    expect(opened()).toBe(0);
  });

  it("shows the passphrase only to whoever asks to see it", async () => {
    const { user } = open();
    const field = screen.getByLabelText<HTMLInputElement>("Passphrase");
    expect(field.type).toBe("password");
    await user.click(screen.getByRole("button", { name: "Show what is typed" }));
    expect(field.type).toBe("text");
  });

  it("does not try while it has to wait, and says how long", async () => {
    const { user, opened } = open(20);
    expect(screen.getByRole("button", { name: /Next try in 20 s/ })).toBeDefined();
    await user.keyboard(`${passphrase}{Enter}`);
    expect(opened()).toBe(0);
  });

  it("opens with the recovery key and the new passphrase that goes with it", async () => {
    const { user, vault, opened } = open();
    await user.click(screen.getByRole("button", { name: "Forgotten the passphrase?" }));
    await user.keyboard(fakeRecoveryKey);
    await user.type(screen.getByLabelText("New passphrase"), "nine loud windmills{Enter}");
    await waitFor(() => expect(opened()).toBe(1));
    expect(vault.passphrase()).toBe("nine loud windmills");
  });
});
