export const common = {
  cancel: "キャンセル",
  close: "閉じる",
  save: "保存",
  /** More about what is named. */
  withAside: "{{what}}（{{more}}）",
  /** More about a figure that stands right before it. */
  aside: "（{{more}}）",
  /** A name, and which of its values. */
  pair: "{{name}}：{{value}}",
  tryAgain: "もう一度試す",
  dismiss: "消す",
} as const;
