/** For whom the window is arranged. A view of the work, not a right: what protects is the passphrase, and the seal of the notes. */
export const roleIds = ["head", "hr", "presenter"] as const;
export type Role = (typeof roleIds)[number];
