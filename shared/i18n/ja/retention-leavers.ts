export const retentionLeavers = {
  heading: "退職者から学べること",
} as const;
