# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = 分享
on-service = 分享到 { $service }
copy = 复制链接
copied = 链接已复制
copy-failed = 无法复制链接
system = 通过应用分享
tags = 标签
related = 相关阅读
forget = 清除我的阅读记录
new-tab = 在新标签页中打开

## more
print = 打印
qr = 二维码
more = 更多
list = 更多分享方式
search = 搜索服务
nothing-found = 没有名为“{ $name }”的服务
close = 关闭
instance = 您的账号在哪个服务器上？
example = 例如 { $name }
instance-wrong = “{ $name }”不是服务器地址，请按 mastodon.social 的格式填写
remember = 在此设备上记住
continue = 继续
scan = 用手机扫描即可在手机上打开本页
too-long = 网址太长，无法生成二维码
selection = 分享所选文字
copy-quote = 复制文字和链接
quote-copied = 文字和链接已复制
quoted = “{ $words }”
articles =
    { $count ->
       *[other] { $count } 篇文章
    }

## parts
# See also.
see-also = 另请参阅

# Trending.
trending = 最多阅读
new = 新

# Letter.
letter = 订阅我们的邮件
letter-address = 您的电子邮箱
letter-subscribe = 订阅
letter-consent = 您的邮箱只用于发送订阅邮件。每封邮件都有退订链接。
letter-privacy = 隐私
letter-elsewhere = 将在新标签页中打开 { $host }，在那里完成订阅
letter-instead = 在 { $host } 上试试
letter-opened = 已在新标签页中打开 { $host }，那里会显示是否成功
letter-sending = 正在发送…
letter-wrong = “{ $address }”不能用作电子邮箱。请写成 anna@example.org 的样子
letter-failed = 没有成功。您填的邮箱还在：请重试
letter-late = 还没有回应。请看看是否已收到邮件，或重试
letter-inbox = 请查收邮件
letter-thanks = 谢谢
letter-pending = 我们已向 { $address } 发送了一封带链接的邮件。只有打开链接后，您才会收到订阅邮件。
letter-subscribed = { $address } 已订阅。
letter-already = { $address } 此前已经订阅。
letter-taken = 我们已记下 { $address }。如果收到带链接的邮件，请打开链接以接收订阅邮件。
letter-other = 使用其他邮箱

# Replies.
replies = 评论
replies-count =
    { $count ->
       *[other] { $count } 条评论
    }
replies-loading = 正在加载评论…
replies-none = 还没有评论
replies-unreachable = 暂时无法显示评论
replies-closed = 评论已关闭
replies-retry = 重试
replies-anonymous = 匿名
replies-pending = 等待审核
replies-removed = 此评论已被删除
replies-answer = 回复
replies-to = 回复 { $name }
replies-write = 发表评论
replies-cancel = 取消
replies-name = 姓名
replies-address = 电子邮箱
replies-website = 网站
replies-text = 您的评论
replies-required = 必填
replies-private = 您的邮箱不会公开
replies-missing = 请填写此项
replies-like = 请写成 { $example } 的形式
replies-short = 请再多写一点
replies-long = 最多 { $count } 个字符
replies-send = 发送
replies-sending = 正在发送…
replies-sent = 您的评论已发布
replies-waiting = 您的评论已发送，等待审核
replies-failed = 您的评论未能发送：{ $reason }。
replies-silent = 服务器没有回应
replies-often = 短时间内发送过多，请稍候
replies-kept = 您写的内容保存在本设备上。

# Byline.
minutes =
    { $count ->
       *[other] 阅读时间约 { $count } 分钟
    }

# Ticker.
ticker = 行情
ticker-load = 显示 TradingView 行情
ticker-why = 在此之前不会加载任何内容。之后 TradingView 会得知您的网络地址以及您在看其中哪些行情。
ticker-remember = 在此设备上始终显示
ticker-remove = 移除 TradingView
ticker-up = 上涨
ticker-down = 下跌
ticker-same = 持平
ticker-updated = 截至 { $time }
ticker-stale = 这些行情已超过一天
