export const report = {
  settings: "{{from}}〜{{to}} · {{trials}}通りの未来 · シード{{seed}} · カバー率の目標 {{target}}",
  coverage: {
    title: "仕事のカバー率",
    quarter: "四半期",
    note: "各四半期で中央値が最も低い月の値です。未来の半分は中央値より上に、10通りのうち9通りは5%〜95%の間に入ります。",
    below: "目標割れ",
    median: "中央値",
    chart:
      "月ごとのカバー率：中央値は{{start}}から{{end}}へ、目標は{{target}}。濃い帯は未来の半分、薄い帯は10通りのうち9通り。",
    target: "目標 {{target}}",
  },
  breach: {
    title: "初めて目標を割る時期",
    never: "{{months}}か月以内には割らない",
    share: "未来の割合",
  },
  hireBy: {
    date: "遅くとも",
    between: "計算誤差（95%）",
    note: "この月までに募集を始めれば、採用の運を含めて、カバー率が初めて目標を割る前に一人前になります。一人で足りるかどうかは別の話です。",
  },
  leavers: {
    title: "{{months}}か月以内に辞めそうな人数（理由別）",
    total: "合計",
    range: "10通りのうち8通り",
    mean: "平均",
    joiners: "入社する人数",
    note: "チーム全体の人数です。実際の退職は理由が重なり合っていて、ひとつには決められません。",
  },
  money: {
    title: "顧客・お金・人",
    customers: "顧客数",
    arr: "ARR",
    gross: "GRR",
    net: "NRR",
    headcount: "人数",
    cost: "月あたりのチームコスト",
    parts: "うち採用費{{hiring}}、まだ一人前でない時間の人件費{{ramp}}。このうち離職の補充に{{replacement}}",
    median: "中央値と、10通りのうち8通りの範囲",
    lost: "{{month}}までに手が回らず失うARR：{{amount}}",
    spent: "{{months}}か月のチームコスト：{{amount}}",
  },
  activities: {
    title: "手が回らなくなる仕事",
    activity: "仕事",
    worst: "最も低い月",
    coverage: "中央値",
    none: "どの仕事も目標を保てる見込みです。",
  },
  people: {
    title: "メンバー別（チームの順）",
    name: "氏名",
    within12: "12か月以内に離れる",
    causes: "主な理由",
    sensitive: "取り扱い注意：このメンバーの上司だけが見るものです。",
    load: "負荷",
  },
  plan: { title: "この計画で変わること", none: "ありません。", note: "採用は、募集を始める月に示しています。" },
  compare: {
    title: "シナリオの比較",
    scenario: "シナリオ",
    holds: "最後まで保てる",
    median: "半分が割る時期",
    leavers: "離職",
    arr: "{{month}}のARR",
    cost: "チームコスト",
    later: "{{month}}までには割らない",
  },
  change: {
    hire: "採用 {{count}}人：{{level}}（{{type}}寄り）",
    leave: "{{member}}さんの退職",
    promote: "{{member}}さんが{{level}}に",
    move: "{{member}}さんの異動",
    changeMix: "{{member}}さんの仕事の配分を変える",
    changeHours: "{{member}}さんの勤務をフルタイムの{{share}}に",
    openSeats_other: "席を{{count}}つ増やす：{{level}}",
    openProductSeats_other: "プロダクトの席を{{count}}つに",
    startLever: "始める：{{lever}}",
    stopLever: "やめる：{{lever}}",
    changeGrowth: "{{segment}}の成長を見直す",
    changeEffort: "顧客あたりの時間を{{ratio}}倍に",
    changeCompany: "会社の状況が変わる",
    someone: "メンバー",
  },
  assumptions: {
    title: "計算のしかた",
    method:
      "このチームと計画を月ごとにシミュレーションし、運を変えて{{trials}}回くり返しました（シード{{seed}}）。同じファイルと同じシードなら、どのコンピューターでも同じ数字になります。割合の計算誤差は最大で{{error}}ポイントです（95%）。",
    overridden: "カタログの値に代えて利用者が設定した値",
    honest: "係数の多くは測定値ではなく仮定です。それぞれの出典はアプリの前提カタログにあります。",
  },
  printed: "Crewcast {{version}}（オフライン）で作成しました。",
  wrote: "書き出しました：{{file}}",
  advice_other: "このファイルには、あり得ない点が{{count}}件あります。",
  adviceMore: "…ほか{{count}}件",
  problems: {
    dangling: "{{subject}}：「{{id}}」がありません。",
    duplicateId: "{{subject}}：ID「{{id}}」が重複しています。",
    unknownAssumption: "{{subject}}：「{{id}}」という前提はないため、その値は効きません。",
    managerCycle: "{{subject}}：上司をたどると元に戻ってしまいます。",
    leavesBeforeJoining: "{{subject}}：退職が{{month}}で、入社より前です。",
    startsInFuture: "{{subject}}：契約の開始が{{month}}で、基準月より後です。",
    planStartsInPast: "{{subject}}：計画の開始が{{month}}で、すでに実績のある月です。",
    outsidePlan: "{{subject}}：{{month}}の変更は計画の期間の外にあり、効きません。",
    alreadyRunning: "{{subject}}：実施中なのに、もう一度始めています。",
    notRunning: "{{subject}}：実施していないのに、やめています。",
    nobodyCanPull: "{{subject}}：計画に入っていますが、担い手がいません。",
    goneByThen: "{{subject}}：{{month}}に退職した後の変更があります。",
  },
  tables: {
    done: "{{table}}{{file}}：追加{{added}}件、変更{{changed}}件、変更なし{{unchanged}}件、除外{{bad}}行。",
    problems: "{{file}}に問題があります：",
    problem: "{{row}}行目 {{column}}列：{{reason}} {{cure}}",
    partial: "問題のない行だけを取り込むには --partial を付けてください。今回は何も取り込んでいません。",
    words: "ファイルの言葉の読み取り結果（アプリで直せます）：",
    word: "{{word}}（{{rows}}行）：{{understood}}",
    wordNothing: "何も表さない",
  },
  usage: {
    unknownOption: "{{option}} というオプションはありません。",
    needsValue: "{{option}} には値が必要です。",
    needsNoValue: "{{option}} に値は付けられません。",
    notANumber: "{{option}} は{{low}}から{{high}}までの整数です（「{{value}}」は使えません）。",
    notPoints: "{{option}} は{{low}}から{{high}}までのポイント数です（「{{value}}」は使えません）。",
    notWorlds:
      "{{option}} には「前提の数x未来の数」を 1000x10 のように指定してください。前提は3通り以上、未来はそれぞれ2通り以上（1通りでは偶然と未知を分けられません）、合わせて{{most}}通りまでです（「{{value}}」は使えません）。",
    notALanguage: "{{option}} は ja か en です（「{{value}}」は使えません）。",
    noFile: "ワークスペースのファイルを指定してください。",
    manyFiles: "ワークスペースのファイルは1つだけ指定してください（「{{value}}」が余分です）。",
    needsRoster: "{{option}} は --import、--roster、--history のどれかと一緒に使います。",
    notATable:
      "{{option}} には「種類=ファイル」を指定してください。種類は {{kinds}} です（「{{value}}」は使えません）。",
    needsHistory: "{{option}} は --history と一緒に使います。",
    notAMonth: "{{option}} は 2022-04 のような年月です（「{{value}}」は使えません）。",
    sameFile: "{{option}} は、この実行で使う別のファイルを上書きしてしまいます。",
    hint: "使い方は npm run plan -- --help で見られます。",
  },
  help: `ワークスペースの計画をシミュレーションし、結果を要約して表示します。

使い方
  npm run plan -- ファイル [オプション]

  ファイル           ワークスペース（*.crewcast）。例：shared/sample/kitanagi.ja.crewcast

計算するもの
  --scenario 名前    このシナリオだけ。くり返し指定できます（指定がなければすべて）
  --trials N         未来の数。1〜100000（指定がなければシナリオの設定）
  --seed N           運の番号。同じ番号なら同じ結果になります
  --precision 値     最も低い月のカバー率と保てる確率の標準誤差がこのポイント数以下、離職人数の標準誤差が
                     その10分の1（人）以下になれば、途中で計算を終えます（指定がなければシナリオの設定）
  --import 種類=ファイル
                     先に表（CSVか.xlsx）を取り込みます。種類は roster、accounts、past-members、
                     metrics、check-ins。くり返し指定できます
  --roster ファイル  --import roster=ファイル と同じです
  --history ファイル --import past-members=ファイル と同じで、実績から分かることも表示します
  --history-since 月 一覧に退職者がすべて載り始めた月（例：2022-04）
  --calibrate        実績から求めた離職率で計算します
  --partial          取り込みで問題のある行を除いて続けます
  --uncertainty[=前提の数x未来の数]
                     分かっていないことも揺らして計算し（--precision は使いません）、幅のうち
                     どれだけが偶然で、どれだけが未知によるものかを示します。1000x10 なら
                     200x50 の約4倍の時間で、誤差が半分になります
  --sensitivity      先に測るとよい前提を示します
  --worth            変更・実施中の打ち手・メンバーの効果を示します
                     （--names がなければメンバーはIDで示します）

書き出すもの
  --json 出力先      すべての月のすべての数字
  --csv 出力先       シナリオと月ごとに1行
  --html 出力先      読む・印刷する・送るためのページ
  --page 出力先      最初のシナリオを、どのブラウザーでも計算し直せるページに
  --out ファイル     取り込みを反映したワークスペース
  --names            メンバー別の数字も表示します（取り扱い注意）

そのほか
  --language ja|en   レポートの言語（指定がなければLANG）
  --passphrase-file ファイル
                     暗号化されたワークスペースのパスフレーズを書いたファイル。--outも同じもので暗号化します
  --progress         端末でなくても進み具合を表示します
  --help             この説明

レポートは標準出力に、それ以外は標準エラー出力に出ます。
終了コード：0 完了 · 1 予期しない問題 · 2 使い方の誤り · 3 ファイルの問題 · 4 計算できない計画`,
} as const;
