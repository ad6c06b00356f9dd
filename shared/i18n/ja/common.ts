export const common = {
  cancel: "キャンセル",
  close: "閉じる",
  save: "保存",
  loading: "開いています…",
  dismiss: "消す",
} as const;
