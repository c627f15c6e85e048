# What readers see and hear. One message a line; { $name } is filled in by the widget.
# Also for: zh-tw zh-hk zh-mo yue
share = 分享
on-service = 分享到 { $service }
copy = 複製連結
copied = 已複製連結
copy-failed = 無法複製連結
system = 透過應用程式分享
tags = 標籤
related = 延伸閱讀
forget = 清除我的閱讀紀錄
new-tab = 在新分頁開啟

## more
print = 列印
qr = QR Code
more = 更多
list = 更多分享方式
search = 搜尋服務
nothing-found = 沒有名為「{ $name }」的服務
close = 關閉
instance = 您的帳號在哪個伺服器？
example = 例如 { $name }
instance-wrong = 「{ $name }」不是伺服器位址，請依 mastodon.social 的格式填寫
remember = 在這部裝置上記住
continue = 繼續
scan = 用手機掃描即可在手機上開啟此頁
too-long = 網址太長，無法產生 QR Code
selection = 分享選取的文字
copy-quote = 複製文字與連結
quote-copied = 已複製文字與連結
quoted = 「{ $words }」
articles =
    { $count ->
       *[other] { $count } 篇文章
    }

## parts
# See also.
see-also = 另請參閱

# Trending.
trending = 最多閱讀
new = 新

# Letter.
letter = 訂閱我們的電子報
letter-address = 您的電子郵件地址
letter-subscribe = 訂閱
letter-consent = 您的地址只用來寄送電子報。每一期都有取消訂閱的連結。
letter-privacy = 隱私權
letter-elsewhere = 將在新分頁開啟 { $host }，在那裡完成訂閱
letter-instead = 在 { $host } 試試
letter-opened = 已在新分頁開啟 { $host }，那裡會顯示是否成功
letter-sending = 正在傳送…
letter-wrong = 「{ $address }」不能當作電子郵件地址。請寫成 anna@example.org 的樣子
letter-failed = 沒有成功。您填的地址還在：請再試一次
letter-late = 還沒有回應。請看看是否已收到郵件，或再試一次
letter-inbox = 請查看收件匣
letter-thanks = 謝謝
letter-pending = 我們已寄出一封附有連結的郵件到 { $address }。開啟連結後，您才會收到電子報。
letter-subscribed = { $address } 已訂閱。
letter-already = { $address } 先前已經訂閱。
letter-taken = 我們已記下 { $address }。若收到附有連結的郵件，請開啟連結以接收電子報。
letter-other = 使用其他地址

# Replies.
replies = 留言
replies-count =
    { $count ->
       *[other] { $count } 則留言
    }
replies-loading = 正在載入留言…
replies-none = 目前沒有留言
replies-unreachable = 暫時無法顯示留言
replies-closed = 留言已關閉
replies-retry = 重試
replies-anonymous = 匿名
replies-pending = 等待審核
replies-removed = 此留言已被移除
replies-answer = 回覆
replies-to = 回覆 { $name }
replies-write = 撰寫留言
replies-cancel = 取消
replies-name = 姓名
replies-address = 電子郵件
replies-website = 網站
replies-text = 您的留言
replies-required = 必填
replies-private = 您的電子郵件不會公開
replies-missing = 請填寫此欄
replies-like = 請寫成 { $example } 的形式
replies-short = 請再多寫一點
replies-long = 最多 { $count } 個字元
replies-send = 送出
replies-sending = 正在送出…
replies-sent = 您的留言已發布
replies-waiting = 您的留言已送出，等待審核
replies-failed = 您的留言未能送出：{ $reason }。
replies-silent = 伺服器沒有回應
replies-often = 短時間內送出過多，請稍候
replies-kept = 您寫的內容保存在這部裝置上。

# Byline.
minutes =
    { $count ->
       *[other] 閱讀時間約 { $count } 分鐘
    }

# Ticker.
ticker = 行情
ticker-load = 顯示 TradingView 行情
ticker-why = 在此之前不會載入任何內容。之後 TradingView 會得知您的網路位址，以及您在看其中哪些行情。
ticker-remember = 在此裝置上一律顯示
ticker-remove = 移除 TradingView
ticker-up = 上漲
ticker-down = 下跌
ticker-same = 持平
ticker-updated = 截至 { $time }
ticker-stale = 這些行情已超過一天
