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
