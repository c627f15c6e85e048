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
trending = 많이 본 기사
new = 새 기사

# Letter.
letter = 뉴스레터 받기
letter-address = 이메일 주소
letter-subscribe = 구독하기
letter-consent = 주소는 뉴스레터를 보내는 데만 씁니다. 모든 호에 구독을 끊는 링크가 있습니다.
letter-privacy = 개인정보 보호
letter-elsewhere = 새 탭에서 { $host }이(가) 열리고 거기에서 구독을 마칩니다
letter-instead = { $host }에서 시도하기
letter-opened = 새 탭에서 { $host }이(가) 열렸습니다. 구독이 되었는지는 거기에 나옵니다
letter-sending = 보내는 중…
letter-wrong = “{ $address }”은(는) 이메일 주소로 쓸 수 없습니다. anna@example.org처럼 적어 주세요
letter-failed = 보내지 못했습니다. 주소는 그대로 있으니 다시 시도해 주세요
letter-late = 아직 응답이 없습니다. 메일이 왔는지 확인하거나 다시 시도해 주세요
letter-inbox = 메일함을 확인해 주세요
letter-thanks = 감사합니다
letter-pending = { $address } 주소로 링크가 담긴 메일을 보냈습니다. 링크를 열어야 뉴스레터를 받게 됩니다.
letter-subscribed = { $address } 주소가 구독되었습니다.
letter-already = { $address } 주소는 이미 구독 중입니다.
letter-taken = { $address } 주소를 받았습니다. 링크가 담긴 메일이 오면 링크를 열어야 뉴스레터를 받게 됩니다.
letter-other = 다른 주소 쓰기

# Replies.
replies = 댓글
replies-count =
    { $count ->
       *[other] 댓글 { $count }개
    }
replies-loading = 댓글을 불러오는 중…
replies-none = 아직 댓글이 없습니다
replies-unreachable = 지금은 댓글을 불러올 수 없습니다
replies-closed = 댓글이 마감되었습니다
replies-retry = 다시 시도
replies-anonymous = 익명
replies-pending = 승인 대기 중
replies-removed = 삭제된 댓글입니다
replies-answer = 답글
replies-to = { $name } 님에게 답글
replies-write = 댓글 쓰기
replies-cancel = 취소
replies-name = 이름
replies-address = 이메일 주소
replies-website = 웹사이트
replies-text = 댓글 내용
replies-required = 필수
replies-private = 이메일 주소는 공개되지 않습니다
replies-missing = 입력해 주세요
replies-like = { $example } 형식으로 입력해 주세요
replies-short = 조금 더 써 주세요
replies-long = 최대 { $count }자까지 쓸 수 있습니다
replies-send = 보내기
replies-sending = 보내는 중…
replies-sent = 댓글이 등록되었습니다
replies-waiting = 댓글을 보냈으며 승인을 기다리고 있습니다
replies-failed = 댓글을 보내지 못했습니다: { $reason }.
replies-silent = 서버가 응답하지 않습니다
replies-often = 짧은 시간에 너무 많이 보냈습니다, 잠시 기다려 주세요
replies-kept = 쓰신 글은 이 기기에 남아 있습니다.

# Byline.
minutes =
    { $count ->
       *[other] 읽는 시간 { $count }분
    }

# Ticker.
ticker = 시세
ticker-load = TradingView 시세 보기
ticker-why = 그 전에는 아무것도 불러오지 않습니다. 그 뒤에는 TradingView가 내 네트워크 주소와 여기서 어떤 시세를 보는지 알게 됩니다.
ticker-remember = 이 기기에서는 항상 보기
ticker-remove = TradingView 빼기
ticker-up = 상승
ticker-down = 하락
ticker-same = 변동 없음
ticker-updated = { $time } 기준
ticker-stale = 하루가 넘은 시세입니다
