# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = 共有
on-service = { $service }で共有
copy = リンクをコピー
copied = コピーしました
copy-failed = リンクをコピーできませんでした
system = アプリで共有
tags = タグ
related = 関連記事
forget = 読んだ記事の記録を消す
new-tab = 新しいタブで開きます

## more
print = 印刷
qr = QRコード
more = その他
list = その他の共有方法
search = サービスを検索
nothing-found = 「{ $name }」というサービスはありません
close = 閉じる
instance = アカウントのあるサーバーは？
example = 例：{ $name }
instance-wrong = 「{ $name }」はサーバーのアドレスではありません。mastodon.social のように入力してください
remember = この端末に保存する
continue = 続ける
scan = スマートフォンで読み取ると、このページが開きます
too-long = アドレスが長すぎてQRコードにできません
selection = 選択した文章を共有
copy-quote = 文章とリンクをコピー
quote-copied = 文章とリンクをコピーしました
quoted = 「{ $words }」
articles =
    { $count ->
       *[other] { $count }件の記事
    }

## parts
# See also.
see-also = あわせて読みたい

# Trending.
trending = よく読まれている記事
new = 新着

# Letter.
letter = ニュースレターを受け取る
letter-address = メールアドレス
letter-subscribe = 登録する
letter-consent = アドレスはニュースレターの配信だけに使います。配信停止のリンクは毎号にあります。
letter-privacy = プライバシー
letter-elsewhere = 新しいタブで { $host } を開き、そこで登録を完了します
letter-instead = { $host } で試す
letter-opened = 新しいタブで { $host } を開きました。登録できたかどうかはそこに表示されます
letter-sending = 送信しています…
letter-wrong = 「{ $address }」はメールアドレスとして使えません。anna@example.org のように入力してください
letter-failed = 送信できませんでした。アドレスは残っています。もう一度お試しください
letter-late = まだ応答がありません。メールが届いていないか確かめるか、もう一度お試しください
letter-inbox = 受信トレイをご確認ください
letter-thanks = ありがとうございます
letter-pending = { $address } にリンク付きのメールを送りました。リンクを開くとニュースレターが届くようになります。
letter-subscribed = { $address } を登録しました。
letter-already = { $address } はすでに登録されています。
letter-taken = { $address } を受け付けました。リンク付きのメールが届いたら、リンクを開くと登録が完了します。
letter-other = 別のアドレスを使う

# Replies.
replies = コメント
replies-count =
    { $count ->
       *[other] { $count }件のコメント
    }
replies-loading = コメントを読み込んでいます…
replies-none = コメントはまだありません
replies-unreachable = 現在コメントを表示できません
replies-closed = コメントの受付は終了しました
replies-retry = 再試行
replies-anonymous = 匿名
replies-pending = 承認待ち
replies-removed = このコメントは削除されました
replies-answer = 返信
replies-to = { $name } さんに返信
replies-write = コメントを書く
replies-cancel = キャンセル
replies-name = 名前
replies-address = メールアドレス
replies-website = ウェブサイト
replies-text = コメント本文
replies-required = 必須
replies-private = メールアドレスは公開されません
replies-missing = 入力してください
replies-like = { $example } のように入力してください
replies-short = もう少し入力してください
replies-long = { $count }文字以内で入力してください
replies-send = 送信
replies-sending = 送信しています…
replies-sent = コメントを公開しました
replies-waiting = コメントを送信しました。承認をお待ちください
replies-failed = コメントを送信できませんでした：{ $reason }。
replies-silent = サーバーが応答しません
replies-often = 短時間に送信が集中しました。しばらくお待ちください
replies-kept = 文章はこの端末に保存されています。

# Byline.
minutes =
    { $count ->
       *[other] 読了時間 約{ $count }分
    }

# Ticker.
ticker = 相場
ticker-load = TradingView の相場を表示
ticker-why = それまでは何も読み込みません。表示すると、あなたのネットワークアドレスと、ここでどの相場を見ているかが TradingView に伝わります。
ticker-remember = この端末では常に表示する
ticker-remove = TradingView を取り除く
ticker-up = 上昇
ticker-down = 下落
ticker-same = 変わらず
ticker-updated = { $time } 現在
ticker-stale = 1 日以上前の相場です
