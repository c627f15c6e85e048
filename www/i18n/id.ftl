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
see-also = Lihat juga

# Trending.
trending = Terpopuler
new = Baru

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
replies = Komentar
replies-count =
    { $count ->
       *[other] { $count } komentar
    }
replies-loading = Memuat komentar…
replies-none = Belum ada komentar
replies-unreachable = Komentar sedang tidak dapat dijangkau
replies-closed = Komentar ditutup
replies-retry = Coba lagi
replies-anonymous = Anonim
replies-pending = Menunggu persetujuan
replies-removed = Komentar ini telah dihapus
replies-answer = Balas
replies-to = Balas ke { $name }
replies-write = Tulis komentar
replies-cancel = Batal
replies-name = Nama
replies-address = Alamat email
replies-website = Situs web
replies-text = Komentar Anda
replies-required = wajib
replies-private = Alamat Anda tidak ditampilkan
replies-missing = Harap isi bagian ini
replies-like = Tulis seperti { $example }
replies-short = Harap tulis sedikit lagi
replies-long = Paling banyak { $count } karakter
replies-send = Kirim
replies-sending = Mengirim…
replies-sent = Komentar Anda telah terbit
replies-waiting = Komentar Anda terkirim dan menunggu persetujuan
replies-failed = Komentar Anda tidak terkirim: { $reason }.
replies-silent = server tidak menjawab
replies-often = terlalu banyak dalam waktu singkat, harap tunggu sebentar
replies-kept = Teks Anda tersimpan di perangkat ini.

# Byline.
minutes =
    { $count ->
       *[other] Waktu baca { $count } menit
    }

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
