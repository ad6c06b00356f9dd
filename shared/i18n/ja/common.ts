export const common = {
  cancel: "キャンセル",
  close: "閉じる",
  save: "保存",
  dismiss: "消す",
} as const;
