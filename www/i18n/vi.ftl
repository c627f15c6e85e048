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
