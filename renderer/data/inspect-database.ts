/** Looks at a database before Dexie does: Dexie hides that Chromium threw damaged data away, and opens newer schemas. */

export type Inspection =
  | { readonly status: "absent" }
  /** Chromium found the files damaged and started an empty database. It says so only once. */
  | { readonly status: "lost"; readonly message: string }
  | { readonly status: "present"; readonly schema: number };

/** Chromium's own field, which the DOM typings do not know. */
type VersionChange = IDBVersionChangeEvent & {
  readonly dataLoss?: "none" | "total";
  readonly dataLossMessage?: string;
};

/** Dexie stores its version numbers times ten, and uses the steps between when it mends missing tables. */
const dexieFactor = 10;

export function inspectDatabase(name: string, factory: IDBFactory = indexedDB): Promise<Inspection> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let made: Inspection | undefined;
    request.onupgradeneeded = (event: VersionChange) => {
      made =
        event.dataLoss === "total" ? { status: "lost", message: event.dataLossMessage ?? "" } : { status: "absent" };
      // Looking must not create: the database is made by Dexie, with its tables.
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(made ?? { status: "present", schema: Math.floor(version / dexieFactor) });
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (made) resolve(made);
      else reject(request.error ?? new Error("The database cannot be opened"));
    };
    request.onblocked = () => reject(new Error("The database is held by another window"));
  });
}
