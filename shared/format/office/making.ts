/** Long work that tells how far it is and can be stopped between two steps. */
export type Making = {
  /** Described by shape because shared/ knows no host. */
  readonly signal: { throwIfAborted(): void };
  /** 0 to 1. */
  readonly onProgress: (doneShare: number) => void;
};
