# What readers see and hear. One message a line; { $name } is filled in by the widget.
# Also for: in
share = Bagikan
on-service = Bagikan ke { $service }
copy = Salin tautan
copied = Tautan disalin
copy-failed = Tautan tidak dapat disalin
system = Bagikan lewat aplikasi
tags = Tag
related = Baca juga
forget = Lupakan yang sudah saya baca
new-tab = terbuka di tab baru

## more
print = Cetak
qr = Kode QR
more = Lainnya
list = Cara lain untuk berbagi
search = Cari layanan
nothing-found = Tidak ada layanan bernama “{ $name }”
close = Tutup
instance = Di mana akun Anda?
example = Misalnya { $name }
instance-wrong = “{ $name }” bukan alamat server. Tuliskan seperti mastodon.social
remember = Ingat di perangkat ini
continue = Lanjutkan
scan = Pindai dengan ponsel untuk membuka halaman ini di sana
too-long = Alamat ini terlalu panjang untuk kode QR
selection = Bagikan teks yang dipilih
copy-quote = Salin teks beserta tautannya
quote-copied = Teks dan tautan disalin
quoted = “{ $words }”
articles =
    { $count ->
       *[other] { $count } artikel
    }

## parts
# See also.

# Trending.

# Letter.
letter = Dapatkan buletin kami
letter-address = Alamat email Anda
letter-subscribe = Berlangganan
letter-consent = Alamat Anda hanya kami gunakan untuk buletin. Setiap edisi memuat tautan untuk berhenti.
letter-privacy = Privasi
letter-elsewhere = Membuka { $host } di tab baru, tempat Anda menyelesaikan pendaftaran
letter-instead = Coba di { $host }
letter-opened = { $host } telah terbuka di tab baru dan menunjukkan di sana apakah berhasil
letter-sending = Mengirim…
letter-wrong = “{ $address }” tidak diterima sebagai alamat email. Tulislah seperti anna@example.org
letter-failed = Tidak berhasil. Alamat Anda masih ada di sini: coba lagi
letter-late = Belum ada jawaban. Periksa apakah email sudah datang, atau coba lagi
letter-inbox = Periksa kotak masuk Anda
letter-thanks = Terima kasih
letter-pending = Kami telah mengirim email berisi tautan ke { $address }. Anda baru menerima buletin setelah membuka tautan itu.
letter-subscribed = { $address } sudah terdaftar.
letter-already = { $address } memang sudah terdaftar sebelumnya.
letter-taken = Kami telah mencatat { $address }. Jika datang email berisi tautan, bukalah untuk menerima buletin.
letter-other = Gunakan alamat lain

# Replies.

# Byline.

# Ticker.
ticker = Harga pasar
ticker-load = Tampilkan harga dari TradingView
ticker-why = Sebelum itu tidak ada yang dimuat. Setelahnya TradingView mengetahui alamat jaringan Anda dan harga mana di sini yang Anda lihat.
ticker-remember = Selalu tampilkan di perangkat ini
ticker-remove = Hapus TradingView
ticker-up = naik
ticker-down = turun
ticker-same = tetap
ticker-updated = Per { $time }
ticker-stale = Harga ini sudah lebih dari sehari
