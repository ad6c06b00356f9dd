export const settings = {
  list: "設定のページ",
  goTo: "設定：{{page}}",
  pages: {
    appearance: "表示",
    keyboard: "キーボード",
    data: "データ",
    privacy: "プライバシー",
    about: "このアプリについて",
  },
  appearance: {
    savedHere: "このパソコンだけに保存されます。ワークスペースファイルには入りません。",
    language: "言語",
    theme: "テーマ",
    themes: { light: "ライト", dark: "ダーク", system: "システムに合わせる" },
    typeNames: "タイプの呼び方",
  },
  keyboard: {
    singleKeys: "1つのキーだけのショートカットを使う",
    singleKeysNote: "1〜9で画面を切り替え、?で一覧を開きます。CtrlやCmdを使うショートカットは、いつでも使えます。",
  },
  privacy: {
    names: "名前",
    hiding:
      "名前を隠している間、どの画面でも「メンバー1」のような番号で表示します。ワークスペースの書き出しには名前が入ります。",
  },
  groups: {
    title: "少人数のグループ",
    smallest: "表示する最小人数",
    unit: "人",
    note: "発表と書き出しでは、これより少ない人数の数値を出しません。引き算で割り出せてしまう数値も、あわせて伏せます。{{least}}人が下限で、通常は{{usual}}人です。ワークスペースごとの設定で、ファイルにも含まれます。",
  },
  about: {
    version: "バージョン",
    offline:
      "Crewcastはネットワークを使いません。何も送らず、問い合わせず、アカウントもありません。通信が起きればテストが失敗するようにしてあります。",
  },
} as const;
