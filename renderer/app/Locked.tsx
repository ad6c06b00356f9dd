/** A window that finds its data locked asks for the passphrase first, and begins once it is open. */
import type { ReactNode } from "react";
import type { Result } from "../../shared/base/errors.ts";
import type { VaultQuestions, VaultState } from "../../shared/ipc/vault.ts";
import { LockScreen } from "../features/vault/LockScreen.tsx";
import { LanguageProvider } from "../i18n/LanguageProvider.tsx";
import { BrandMark } from "./BrandMark.tsx";
import { Opening } from "./Opening.tsx";
import { applyTheme } from "./use-theme.ts";

type Doors = { desktop: VaultQuestions; show: (screen: ReactNode) => void };

export async function unlockFirst<T>(open: () => Promise<Result<T>>, doors: Doors): Promise<Result<T>> {
  const opened = await open();
  if (opened.ok || opened.error.code !== "vault/locked") return opened;
  const { desktop, show } = doors;
  const state = await desktop.vaultState({});
  if (!state.ok) return state;
  const { value } = state;
  if (value.kind === "locked") {
    applyTheme(value.preferences.theme);
    await new Promise<void>((done) => show(<Locked state={value} desktop={desktop} onOpened={done} />));
    show(<Opening />);
  }
  return unlockFirst(open, doors);
}

type LockedProps = {
  state: Extract<VaultState, { kind: "locked" }>;
  desktop: VaultQuestions;
  onOpened: () => void;
};

function Locked({ state: { preferences, waitSeconds }, desktop, onOpened }: LockedProps) {
  return (
    <LanguageProvider language={preferences.language}>
      <LockScreen brand={<BrandMark isNamed />} desktop={desktop} waitSeconds={waitSeconds} onOpened={onOpened} />
    </LanguageProvider>
  );
}
