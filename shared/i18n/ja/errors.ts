export const errors = {
  "file/unreadable": "「{{name}}」を読めませんでした。ファイルがあるか、開く権限があるかをご確認ください。",
  "file/not-crewcast":
    "「{{name}}」はCrewcastのファイルではないか、壊れています。別の .crewcast ファイルか、以前のコピーを選んでください。",
  "file/newer-format":
    "このファイルは新しいCrewcastで書かれています（形式{{found}}。このアプリは{{supported}}まで）。アプリを更新すると開けます。何も変更していません。",
  "file/single-scenario":
    "「{{name}}」に入っているのはシナリオ1件だけで、ここではワークスペース全体が必要です。ワークスペースの画面で開くと、シナリオとして追加できます。",
  "file/too-large":
    "「{{name}}」は{{megabytes}}MBあります。上限は{{limitMegabytes}}MBです。シナリオや行を減らして、もう一度お試しください。",
  "file/write-failed":
    "「{{name}}」に書き込めませんでした（{{reason}}）。別の場所を選ぶか、空き容量を増やしてください。",
  "input/invalid":
    "{{path}}：{{expected}}が必要ですが、{{found}}でした。そこを直してください。ファイル全体であれば、以前のコピーは無事かもしれません。",
  "record/write-failed":
    "直前の変更をディスクに書き込めませんでした（{{reason}}）。画面には残っています。ウィンドウを閉じずにコピーを書き出し、空き容量を増やしてください。",
  "record/disk-full":
    "ディスクの空きが残りわずかです（空き{{freeMegabytes}}MB、必要{{neededMegabytes}}MB）。空き容量を増やすと、保存は自動で再開します。",
  "record/newer-format":
    "データは新しいCrewcastで書かれています（形式{{found}}。このアプリは{{supported}}まで）。アプリを更新してください。何も変更していません。",
  "record/in-use":
    "データが別のCrewcastで開かれています（別のパソコンや別のユーザーの可能性があります）。そちらを閉じてから、もう一度起動してください。何も変更していません。",
  "record/unreadable":
    "ディスクのデータを読めず、作業用データベースにも控えがありません。何も変更していません。直前に使っていたバージョンのCrewcastで開いてください。バックアップは、バックアップ先のフォルダーに .crewcast ファイルとして残っています。",
  "backup/write-failed":
    "バックアップを書き込めませんでした（{{reason}}）。作業内容はいつもどおり保存されています。バックアップ先のフォルダーがあり、書き込めることを確認するか、「設定」→「データ」で別のフォルダーを選んでください。",
  "backup/damaged":
    "このバックアップは壊れています（書き込んだときの内容と一致しません）。今の作業内容には影響ありません。別のバックアップを選んでください。",
  "shelf/write-failed":
    "変更はディスクの記録に残っていますが、作業用データベースに書き込めません（{{reason}}）。自動で再試行しています。再起動すると直ることがあり、再起動しても失われるものはありません。",
  "simulation/stopped": "見通しの計算が途中で止まりました。データは無事です。もう一度計算してください。",
  "plan/invalid":
    "{{path}}は{{expected}}でなければなりませんが、{{found}}になっています。そこを直すか、直前の変更を元に戻してください。",
  "plan/same-id": "{{path}}のID「{{id}}」が重複しています。どちらかのIDを変えるか、削除してください。",
  "plan/circle-of-managers": "上司をたどると元に戻ります（{{names}}）。どなたかの上司を変えてください。",
  "plan/circle-of-levels": "等級をたどると元に戻ります（{{names}}）。戻る道をひとつ外してください。",
  "plan/too-many-people":
    "計画の人数が{{people, integer}}人になります（現在{{members, integer}}人、採用{{hires, integer}}人）。計算できるのは{{limit, integer}}人までです。採用を減らすか、組織を分けて別のファイルで計画してください。",
  "plan/too-many-months":
    "{{people, integer}}人とその変更では、{{months}}か月先までの計算がメモリに収まりません。{{fitting}}か月までなら計算できます。期間を短くしてください。",
  "plan/too-many-trials":
    "{{people, integer}}人・{{months}}か月で{{trials, integer}}通りの未来を計算すると、時間かメモリが足りなくなります。{{fitting, integer}}通りまでなら計算できます。試行回数を減らすか、期間を短くしてください。",
  "plan/too-many-changes":
    "有効な変更が{{changes, integer}}件あります。全体で{{limit, integer}}件を超えているか、時間を増減させる変更が多すぎます。いくつかをオフにするか、ひとつにまとめてください。",
  "plan/too-many-effects":
    "打ち手の効果が合わせて{{effects, integer}}件あります。計算できるのは{{limit, integer}}件までです。使わない打ち手を削除してください。",
  "plan/too-many-groups":
    "担当セグメントの組み合わせが{{groups, integer}}通りあり、時間を割り振りきれません。担当をそろえて組み合わせを減らすか、仕事の種類をまとめてください。",
  "plan/too-many-accounts":
    "{{people, integer}}人に対して、顧客や面談の一覧が長すぎます。顧客は一覧の代わりにセグメントの件数で持つか、古い面談を削除してください。",
  "plan/too-much-work":
    "セグメントと仕事の組み合わせが{{cells, integer}}通りあります。計算できるのは{{limit, integer}}通りまでです。セグメントか仕事の種類をまとめてください。",
  "plan/ladder-too-long":
    "{{people, integer}}人が{{levels, integer}}段の等級を上がる計画は大きすぎて計算できません。等級をまとめてください。",
  "plan/accounts-explode":
    "「{{name}}」の顧客が{{month, month}}までに{{limit, integer}}社を超えます。このセグメントの成長、日付つきの成長の変更、または計画全体の成長を下げてください。",
  "plan/arr-explodes":
    "「{{name}}」のARRが{{month, month}}までに{{limit, yen}}を超えます。成長か年間の拡大率、またはそれを高める打ち手を下げてください。",
  "plan/work-explodes":
    "「{{name}}」の仕事が{{month, month}}に{{limit, integer}}時間を超えます。顧客あたりの時間か、それを増やす変更や打ち手を下げてください。",
  "plan/leaving-explodes":
    "打ち手の倍率が重なり、人や顧客が離れる確率を計算できません。離れやすくする打ち手の倍率を下げてください。",
  "scenario/unknown": "シナリオ「{{name}}」はありません。次のどれかを選んでください：{{known}}",
  "vault/locked": "Crewcastはロックされています。続けるにはパスフレーズを入力してください。",
  "vault/exists": "パスフレーズはすでに設定されています。変更するか、いったん解除してください。",
  "vault/wrong-passphrase": "パスフレーズが違います。Caps Lockと入力モードを確かめて、もう一度入力してください。",
  "vault/wrong-recovery-key":
    "このデータのリカバリーキーではありません。印刷した控えと、区切りごとに見比べてください。",
  "vault/wait": "続けて間違えたため、{{seconds}}秒お待ちください。",
  "vault/short-passphrase":
    "パスフレーズは{{least}}文字以上にしてください。つながりのない言葉を3つか4つ並べると、覚えやすく破られにくくなります。",
  "vault/damaged":
    "データの横にある鍵ファイルが壊れているため、何も開けません。データフォルダーの控えから「vault」フォルダーを戻してください。何も変更していません。",
  "vault/keys-missing":
    "データは暗号化されていますが、横にあるはずの鍵ファイルがありません。データフォルダーの控えから「vault」フォルダーを戻してください。何も変更していません。",
  "file/encrypted": "「{{name}}」は暗号化されています。開くにはこのファイルのパスフレーズを入力してください。",
  "file/needs-passphrase-file":
    "「{{name}}」は暗号化されています。パスフレーズを自分だけが読めるファイルに書き、--passphrase-fileで指定してください。",
  "file/wrong-passphrase":
    "「{{name}}」のパスフレーズが違います。Caps Lockと入力モードを確かめて、もう一度入力してください。",
  "file/tampered":
    "「{{name}}」は暗号化されたあとで壊れたか、書き換えられています。内容は一切表示していません。ファイルをもらい直すか、以前の控えを開いてください。",
  "show/stopped": "スライドの作成が途中で止まりました。ファイルは書き出されていません。もう一度お試しください。",
  "notes/closed": "メモは封印されています。読むにはメモのパスフレーズを入力してください。",
  "notes/wrong-passphrase": "メモのパスフレーズが違います。Caps Lockと入力モードを確かめて、もう一度入力してください。",
  "notes/damaged":
    "封印したメモが壊れているか、別の面談に移されているため読めません。ワークスペースの以前のバージョンに残っていないか、ご確認ください。",
  "workspaces/unsaved":
    "直前の変更がまだ保存できていないため、このワークスペースを開いたままにしました。画面上部の保存についてのお知らせを確認し、もう一度お試しください。",
  "workspaces/last":
    "ワークスペースはこの1つだけです。先に別のワークスペースを作るか開いてから、ごみ箱に入れてください。",
  "table/too-large":
    "ファイルが{{megabytes}}MBあります。{{limitMegabytes}}MBまでです。画像や古いシートを除くか、分けてください。",
  "table/too-many-rows":
    "表が{{rows, integer}}行あります。{{limitRows, integer}}行までです。必要な行だけにするか、分けてください。",
  "table/too-many-columns":
    "{{row}}行目が{{columns, integer}}列あります。{{limitColumns}}列までです。不要な列を削除してください。",
  "table/not-text":
    "テキストファイルでもExcelブックでもありません。見出しの下に行があるCSVか.xlsxのファイルを選んでください。",
  "table/empty": "この表には行がありません。見出しの行と、その下に1行以上を書いてください。",
  "table/old-workbook":
    "古い形式のブック（.xls）です。Excelの「名前を付けて保存」で「Excelブック（.xlsx）」にしてから選んでください。",
  "table/other-workbook":
    "別の形式のブック（.ods、.xlsb、.numbersなど）です。「Excelブック（.xlsx）」かCSVで保存してから選んでください。",
  "table/not-workbook": "このファイルはExcelブックではありません。CSVか.xlsxのファイルを選んでください。",
  "table/encrypted":
    "ブックにパスワードが付いています。Excelで開いてパスワードを外すか、パスワードなしの写しを保存して選んでください。",
  "table/macros":
    "ブックにマクロが含まれています。Excelで、マクロのない「Excelブック（.xlsx）」として保存してから選んでください。",
  "table/external-links":
    "ブックが他のファイルを参照しています。Excelの「データ」→「リンクの編集」で解除するか、シートをCSVで保存してから選んでください。",
  "table/no-sheet": "ブックに「{{sheet}}」というシートはありません。次のどれかを選んでください：{{known}}",
  "table/archive-damaged": "ブックが壊れています（{{detail}}）。Excelで開いて保存し直してから選んでください。",
  "table/archive-dtd":
    "ブックに不要な命令（{{name}}）が含まれているため、開きませんでした。Excelで保存し直すか、CSVで保存してください。",
  "table/archive-nested":
    "ブックに別の圧縮ファイル（{{name}}）が含まれているため、開きませんでした。埋め込みを除くか、シートをCSVで保存してください。",
  "table/archive-too-large":
    "展開すると{{megabytes, integer}}MB以上になるため、開きませんでした（{{limitMegabytes}}MBまで）。シートをCSVで保存してください。",
  "table/archive-too-many":
    "ブックの部品が{{entries, integer}}個あります。{{limitEntries, integer}}個までです。シートをCSVで保存してください。",
  "table/encoding-unsure":
    "文字コードをはっきり見分けられません（{{encoding}}の可能性があります）。アプリで名前を確かめながら取り込むか、CSV UTF-8で保存してください。",
  "table/cannot-encode": "Shift_JISにない文字があります：{{characters}}。CSV(UTF-8)かExcelブックで書き出してください。",
  "table/columns-missing": "ファイルに次の列が見当たりません：{{needed}}。どの列か選んでください。",
  "table/unknown-kind": "見出しからは、何の表か分かりません。表の種類を選んでください。",
  "table/no-levels": "等級がまだありません。メンバーには等級が必要です。先に等級を加えてから取り込んでください。",
  "table/no-segments":
    "セグメントがまだありません。顧客にはセグメントが必要です。先にセグメントを加えてから取り込んでください。",
  "table/no-members": "チームに誰もいません。面談の記録には相手が必要です。先に名簿を取り込んでください。",
  "table/has-problems":
    "表の{{rows}}行に問題があるため、何も取り込みませんでした。直すか、問題のない行だけを取り込んでください。",
  "ipc/refused":
    "Crewcastのウィンドウ以外からの要求のため、受け付けませんでした。ご自身の操作であれば、Crewcastを起動し直してください。",
  "ipc/forgotten-file": "ファイルはすでに閉じられています。もう一度選んでください。",
  unexpected: "予期しない問題が起きました。データは無事です。もう一度お試しください。",
} as const;
