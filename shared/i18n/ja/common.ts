export const common = {
  cancel: "キャンセル",
  close: "閉じる",
  save: "保存",
  tryAgain: "もう一度試す",
  dismiss: "消す",
} as const;
