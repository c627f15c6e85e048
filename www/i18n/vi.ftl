# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Chia sẻ
on-service = Chia sẻ lên { $service }
copy = Sao chép liên kết
copied = Đã sao chép liên kết
copy-failed = Không thể sao chép liên kết
system = Chia sẻ bằng ứng dụng
tags = Thẻ
related = Tin liên quan
forget = Quên những gì tôi đã đọc
new-tab = mở trong thẻ mới

## more
print = In
qr = Mã QR
more = Thêm
list = Cách chia sẻ khác
search = Tìm dịch vụ
nothing-found = Không có dịch vụ nào tên là “{ $name }”
close = Đóng
instance = Tài khoản của bạn ở đâu?
example = Ví dụ: { $name }
instance-wrong = “{ $name }” không phải là địa chỉ máy chủ. Hãy viết như mastodon.social
remember = Ghi nhớ trên thiết bị này
continue = Tiếp tục
scan = Quét bằng điện thoại để mở trang này trên đó
too-long = Địa chỉ này quá dài cho mã QR
selection = Chia sẻ đoạn đã chọn
copy-quote = Sao chép đoạn này kèm liên kết
quote-copied = Đã sao chép đoạn văn và liên kết
quoted = “{ $words }”
articles =
    { $count ->
        [one] { $count } bài viết
       *[other] { $count } bài viết
    }

## parts
# See also.
see-also = Xem thêm

# Trending.
trending = Đọc nhiều nhất
new = Mới

# Letter.
letter = Nhận bản tin của chúng tôi
letter-address = Địa chỉ email của bạn
letter-subscribe = Đăng ký
letter-consent = Chúng tôi chỉ dùng địa chỉ của bạn để gửi bản tin. Mỗi bản tin đều có liên kết để hủy đăng ký.
letter-privacy = Quyền riêng tư
letter-elsewhere = Mở { $host } trong thẻ mới, nơi bạn hoàn tất đăng ký
letter-instead = Thử tại { $host }
letter-opened = { $host } đã mở trong thẻ mới và cho biết có thành công hay không
letter-sending = Đang gửi…
letter-wrong = “{ $address }” không được chấp nhận là địa chỉ email. Hãy viết như anna@example.org
letter-failed = Không thành công. Địa chỉ của bạn vẫn còn đây: hãy thử lại
letter-late = Chưa có trả lời. Hãy xem đã có email nào đến chưa, hoặc thử lại
letter-inbox = Hãy kiểm tra hộp thư
letter-thanks = Cảm ơn bạn
letter-pending = Chúng tôi đã gửi email có liên kết đến { $address }. Bạn chỉ nhận được bản tin sau khi mở liên kết đó.
letter-subscribed = { $address } đã được đăng ký.
letter-already = { $address } đã đăng ký từ trước.
letter-taken = Chúng tôi đã ghi lại { $address }. Nếu có email kèm liên kết, hãy mở liên kết để nhận bản tin.
letter-other = Dùng địa chỉ khác

# Replies.
replies = Bình luận
replies-count =
    { $count ->
        [one] { $count } bình luận
       *[other] { $count } bình luận
    }
replies-loading = Đang tải bình luận…
replies-none = Chưa có bình luận
replies-unreachable = Hiện không thể tải bình luận
replies-closed = Bình luận đã đóng
replies-retry = Thử lại
replies-anonymous = Ẩn danh
replies-pending = Đang chờ duyệt
replies-removed = Bình luận này đã bị gỡ
replies-answer = Trả lời
replies-to = Trả lời { $name }
replies-write = Viết bình luận
replies-cancel = Hủy
replies-name = Tên
replies-address = Địa chỉ email
replies-website = Trang web
replies-text = Bình luận của bạn
replies-required = bắt buộc
replies-private = Địa chỉ của bạn không được công khai
replies-missing = Vui lòng điền mục này
replies-like = Hãy viết như { $example }
replies-short = Vui lòng viết thêm một chút
replies-long = Tối đa { $count } ký tự
replies-send = Gửi
replies-sending = Đang gửi…
replies-sent = Bình luận của bạn đã được đăng
replies-waiting = Bình luận của bạn đã được gửi và đang chờ duyệt
replies-failed = Bình luận của bạn chưa được gửi: { $reason }.
replies-silent = máy chủ không phản hồi
replies-often = quá nhiều trong thời gian ngắn, vui lòng đợi một lát
replies-kept = Nội dung của bạn vẫn được lưu trên thiết bị này.

# Byline.
minutes =
    { $count ->
        [one] { $count } phút đọc
       *[other] { $count } phút đọc
    }

# Ticker.
ticker = Giá thị trường
ticker-load = Hiện giá từ TradingView
ticker-why = Trước đó không có gì được tải. Sau đó TradingView biết địa chỉ mạng của bạn và bạn đang xem những giá nào ở đây.
ticker-remember = Luôn hiện trên thiết bị này
ticker-remove = Gỡ TradingView
ticker-up = tăng
ticker-down = giảm
ticker-same = không đổi
ticker-updated = Tính đến { $time }
ticker-stale = Các giá này đã cũ hơn một ngày
