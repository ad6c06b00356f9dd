/** What the window shows around the work: the screen, what lies over it, notices, and this person's preferences. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Result } from "../../shared/base/errors.ts";
import type { Finding } from "../../shared/catalogue/findings.ts";
import { errorMessage } from "../../shared/i18n/translate.ts";
import type { BackupEntry } from "../../shared/ipc/backups.ts";
import type { OpenedFile, Preferences } from "../../shared/ipc/desktop.ts";
import type { Role } from "../../shared/ipc/roles.ts";
import type { Words } from "../i18n/words.ts";
import { type ChosenViews, isAmongViews, type Place } from "../focus/place.ts";
import type { BannerTone } from "../ui/Banner.tsx";
import type { ScreenId } from "./screens.ts";
import type { SettingsPageId } from "./settings-pages.ts";
import type { TakenScenario, TakenWorkspace } from "./taken-file.ts";

/** At most one thing lies over the screen. */
export type Overlay =
  | {
      readonly kind:
        | "palette"
        | "shortcuts"
        | "import-table"
        | "export-table"
        | "rename-workspace"
        | "new-workspace"
        | "closing";
    }
  | { readonly kind: "export" | "export-scenario" }
  /** A file that was found encrypted; `done` hears it opened, or nothing. */
  | { readonly kind: "passphrase"; readonly file: OpenedFile; readonly done: (opened: OpenedFile | undefined) => void }
  | { readonly kind: "open-workspace" | "merge"; readonly taken: TakenWorkspace }
  | { readonly kind: "add-scenario"; readonly taken: TakenScenario }
  | { readonly kind: "backup"; readonly entry: BackupEntry }
  | { readonly kind: "rename-scenario" | "freeze-scenario"; readonly scenarioId: string }
  | { readonly kind: "leave-presenting"; readonly role: Role };

export type Notice = {
  readonly id: string;
  readonly tone: BannerTone;
  /** Spoken anew when the language changes. */
  readonly say: (words: Words) => string;
  /** What can be done about it; the notice goes away with it. */
  readonly deed?: { readonly say: (words: Words) => string; readonly run: () => void };
};

export type FrameState = {
  readonly screen: ScreenId;
  /** The page of Settings that is open, or was last. */
  readonly settingsPage: SettingsPageId;
  readonly views: ChosenViews;
  /** Months after the plan's first one in which the team is shown. */
  readonly monthIndex: number;
  readonly personId: string | undefined;
  /** The dated change that the timeline is to show. */
  readonly changeId: string | undefined;
  readonly findingId: Finding | undefined;
  readonly preferences: Preferences;
  readonly overlay: Overlay | undefined;
  readonly notices: readonly Notice[];
  readonly goTo: (screen: ScreenId) => void;
  readonly openSettings: (page: SettingsPageId) => void;
  readonly open: (place: Place) => void;
  readonly showMonth: (index: number) => void;
  readonly choosePerson: (postId: string | undefined) => void;
  readonly forgetChange: () => void;
  readonly chooseFinding: (findingId: Finding) => void;
  readonly prefer: (change: Partial<Preferences>) => void;
  /** For the window that comes after this one, which stays as it is. False where it could not be kept, which a notice says. */
  readonly preferFromNextWindow: (change: Partial<Preferences>) => Promise<boolean>;
  readonly lay: (overlay: Overlay) => void;
  readonly clear: () => void;
  readonly notify: (notice: Notice) => void;
  readonly dismiss: (id: string) => void;
};

export type FrameStore = StoreApi<FrameState>;

export type FrameDeps = {
  readonly preferences: Preferences;
  readonly savePreferences: (preferences: Preferences) => Promise<Result<Preferences>>;
};

/** The view and the person of a place; what it does not name stays as it was. */
function withView(place: Place, views: ChosenViews): Partial<FrameState> {
  if (!isAmongViews(place)) return {};
  return {
    ...(place.personId !== undefined && { personId: place.personId }),
    ...(place.changeId !== undefined && { changeId: place.changeId }),
    ...(place.findingId !== undefined && { findingId: place.findingId }),
    ...(place.view && { views: { ...views, [place.screen]: place.view } }),
  };
}

export function createFrameStore({ preferences, savePreferences }: FrameDeps): FrameStore {
  return createStore<FrameState>()((set, get) => {
    async function keep(preferences: Preferences): Promise<boolean> {
      const result = await savePreferences(preferences);
      if (result.ok) return true;
      const { error } = result;
      get().notify({ id: "preferences", tone: "error", say: ({ t }) => errorMessage(t, error) });
      return false;
    }
    return {
      screen: "overview",
      settingsPage: "appearance",
      views: {
        team: "members",
        career: "ahead",
        retention: "causes",
        capacity: "coverage",
        plan: "timeline",
        examine: "findings",
      },
      monthIndex: 0,
      personId: undefined,
      changeId: undefined,
      findingId: undefined,
      preferences,
      overlay: undefined,
      notices: [],
      goTo: (screen) => set({ screen, overlay: undefined }),
      openSettings: (settingsPage) => set({ screen: "settings", settingsPage, overlay: undefined }),
      open: (place) => set(({ views }) => ({ ...withView(place, views), screen: place.screen, overlay: undefined })),
      showMonth: (monthIndex) => set({ monthIndex }),
      choosePerson: (personId) => set({ personId }),
      forgetChange: () => set({ changeId: undefined }),
      chooseFinding: (findingId) => set({ findingId }),
      prefer(change) {
        set((state) => ({ preferences: { ...state.preferences, ...change } }));
        void keep(get().preferences);
      },
      preferFromNextWindow: (change) => keep({ ...get().preferences, ...change }),
      lay: (overlay) => set({ overlay }),
      clear: () => set({ overlay: undefined }),
      // Said again, a notice takes its old place's stead: two identical banners say nothing more than one.
      notify: (notice) =>
        set(({ notices }) => ({ notices: [...notices.filter(({ id }) => id !== notice.id), notice] })),
      dismiss: (dismissed) => set(({ notices }) => ({ notices: notices.filter(({ id }) => id !== dismissed) })),
    };
  });
}
