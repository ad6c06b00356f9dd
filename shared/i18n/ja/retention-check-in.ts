export const retentionCheckIn = {
  heading: "続けていくための対話",
} as const;
