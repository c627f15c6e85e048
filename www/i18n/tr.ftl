# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Paylaş
on-service = { $service } üzerinde paylaş
copy = Bağlantıyı kopyala
copied = Bağlantı kopyalandı
copy-failed = Bağlantı kopyalanamadı
system = Uygulamayla paylaş
tags = Etiketler
related = İlgili haberler
forget = Okuduklarımı unut
new-tab = yeni sekmede açılır

## more
print = Yazdır
qr = Karekod
more = Daha fazla
list = Diğer paylaşım yolları
search = Hizmet ara
nothing-found = “{ $name }” adlı bir hizmet yok
close = Kapat
instance = Hesabınız nerede?
example = Örneğin { $name }
instance-wrong = “{ $name }” bir sunucu adresi değil. Şöyle yazın: mastodon.social
remember = Bu cihazda hatırla
continue = Devam et
scan = Sayfayı telefonda açmak için karekodu telefonla okutun
too-long = Bu adres karekod için çok uzun
selection = Seçili metni paylaş
copy-quote = Metni bağlantısıyla kopyala
quote-copied = Metin ve bağlantı kopyalandı
quoted = “{ $words }”
articles =
    { $count ->
        [one] { $count } haber
       *[other] { $count } haber
    }

## parts
# See also.
see-also = Ayrıca bakınız

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } dakikalık okuma
       *[other] { $count } dakikalık okuma
    }

# Ticker.
