export const paper = {
  format: "保存形式",
  formats: { html: "印刷用のWebページ", markdown: "Markdown", text: "テキスト" },
  save: "保存…",
  copy: "コピー",
  copied: "コピーしました",
  notCopied: "コピーできませんでした",
  saved: "「{{name}}」に保存しました。",
  safe: "個人の名前は含まれません。社外にも渡せます。",
} as const;
