export const settings = {
  list: "設定のページ",
  goTo: "設定：{{page}}",
  pages: {
    appearance: "表示",
    keyboard: "キーボード",
    assumptions: "前提",
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
  assumptions: {
    title: "前提の数値",
    answer:
      "「{{name}}」の予測は{{all}}個の数値に支えられています。自社の値は{{own}}個、誰も測っていない仮定が{{guessed}}個あります。",
    advice: "自社で測った値は、どの数値よりも確かです。どの前提が結論を左右するかは「計画」で分かります。",
    note: "ここで入力した値は、この計画だけに使われます。範囲は、ありうる値の約8割を含みます。分からなさも含めて予測するときは、この範囲から値を選びます。",
    caption: "前提の値、範囲、出典",
    group: "分野",
    groups: {
      leaving: "離職の理由",
      tenure: "在籍の長さ",
      drivers: "人を疲れさせるもの",
      work: "仕事・採用・立ち上がり",
      structure: "管理職と席",
      composition: "チームの構成",
      talks: "面談で分かること",
      all: "すべて",
    },
    seek: "数値や出典を探す",
    onlyOwn: "自社の値だけ",
    columns: { name: "数値", value: "この計画の値", usual: "標準の値", evidence: "根拠" },
    between: "{{low}}〜{{high}}",
    back: "標準に戻す",
    backNamed: "標準に戻す・{{name}}、{{value}}",
    grades: {
      A: "A・公的統計または査読論文",
      B: "B・企業の大規模データ",
      C: "C・実務家一人の記録",
      D: "D・記憶による",
      X: "仮定",
    },
    none: { title: "該当なし", body: "この言葉を含む数値がないか、自社の値がまだありません。" },
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
