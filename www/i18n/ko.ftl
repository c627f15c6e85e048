# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = 공유
on-service = { $service }에 공유
copy = 링크 복사
copied = 링크를 복사했습니다
copy-failed = 링크를 복사하지 못했습니다
system = 앱으로 공유
tags = 태그
related = 관련 기사
forget = 읽은 기록 지우기
new-tab = 새 탭에서 열림

## more
print = 인쇄
qr = QR 코드
more = 더 보기
list = 다른 방법으로 공유
search = 서비스 검색
nothing-found = ‘{ $name }’ 서비스가 없습니다
close = 닫기
instance = 계정이 어느 서버에 있나요?
example = 예: { $name }
instance-wrong = ‘{ $name }’은(는) 서버 주소가 아닙니다. mastodon.social처럼 입력하세요
remember = 이 기기에 저장
continue = 계속
scan = 휴대전화로 스캔하면 이 페이지가 열립니다
too-long = 주소가 너무 길어 QR 코드로 만들 수 없습니다
selection = 선택한 글 공유
copy-quote = 글과 링크 복사
quote-copied = 글과 링크를 복사했습니다
quoted = “{ $words }”
articles =
    { $count ->
       *[other] 기사 { $count }건
    }

## parts
# See also.
see-also = 함께 보기

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
       *[other] 읽는 시간 { $count }분
    }

# Ticker.
