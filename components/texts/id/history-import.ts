/** Words of the import of order exports, in Indonesian. */
export const importing = {
  'import.title': 'Impor pesanan',
  'import.choose': 'Pilih file',
  'import.drop': 'atau taruh file ekspor pesanan di sini (CSV atau XLSX, bisa beberapa sekaligus)',
  'import.dropNow': 'Lepaskan file untuk mengimpor',
  'import.market.first': 'Pilih pasar dulu: itu menentukan cara membaca tanggal dan harga di file.',
  'import.private': 'Nama, alamat, dan nomor telepon pembeli tidak dibaca ke riwayat.',
  'import.how': 'Cara mendapatkan file',
  'import.how.open': 'Di Seller Center, buka Pesanan › Kelola pesanan, lalu tab “Semua”.',
  'import.how.filter': 'Filter “Waktu dibuat”: 30 hari terakhir atau lebih. Jangan pakai filter lain.',
  'import.how.export': 'Tekan “Ekspor”, tunggu sampai file siap, lalu unduh. Setelah itu pilih di sini.',
  'import.how.link': 'Buka pesanan di Seller Center',

  'import.waiting': 'Menunggu giliran.',
  'import.reading': 'Membaca: {{count}} baris sejauh ini',
  'import.keeping': '{{count}} baris terbaca. Menyimpan…',
  'import.left.seconds': 'sekitar {{count}} detik lagi',
  'import.left.minutes': 'sekitar {{count}} menit lagi',
  'import.progress': 'Progres {{file}}',
  'import.cancel': 'Batal',
  'import.cancel.named': 'Batalkan impor {{file}} dan file setelahnya',
  'import.cancelled': 'Dibatalkan. Tidak ada isi file ini yang disimpan.',
  'import.ask': 'Di file ini, hari atau bulan yang ditulis dulu? Tanggalnya bisa dibaca dua cara:',
  'import.ask.dayFirst': 'Hari dulu',
  'import.ask.monthFirst': 'Bulan dulu',
  'import.ask.example': '{{text}} adalah {{day}}',
  'import.done': '{{rows}} baris pesanan terbaca, {{added}} di antaranya baru, dari {{skus}} SKU.',
  'import.done.known': '{{rows}} baris pesanan terbaca, semuanya sudah ada. Tidak ada yang dihitung dua kali.',
  'import.done.updated': '{{count}} baris yang sudah ada kini berstatus lebih baru.',
  'import.done.none': 'Tidak ada baris pesanan yang bisa dipakai di file ini.',
  'import.rejected': '{{count}} baris dilewati',
  'import.rejected.line': 'Baris {{line}}',
  'import.rejected.more': '… dan {{count}} lagi',
  'import.rejected.save': 'Unduh daftarnya (CSV)',
  'import.close': 'Bersihkan hasil',
  'import.kept': 'Yang diimpor sebelumnya tidak berubah.',

  'problem.empty': '“{{file}}” kosong. Unduh lagi ekspornya, lalu pilih file baru.',
  'problem.unreadable':
    '“{{file}}” tidak bisa dibaca: dipindah, diubah, atau sedang dibuka di program lain. Tutup di program lain, lalu pilih lagi.',
  'problem.not-a-table': '“{{file}}” bukan CSV atau XLSX. Pilih file ekspor pesanan asli dari Seller Center.',
  'problem.not-a-table.old-excel':
    '“{{file}}” file Excel lama (.xls). Pilih file ekspor seperti saat diunduh, atau simpan sebagai XLSX.',
  'problem.not-a-table.protected': '“{{file}}” dilindungi kata sandi. Simpan salinan tanpa kata sandi, lalu pilih itu.',
  'problem.not-a-table.pdf': '“{{file}}” file PDF. Ekspor pesanan sebagai CSV atau XLSX.',
  'problem.not-a-table.web-page':
    '“{{file}}” halaman web: unduhannya mungkin berakhir di halaman masuk. Masuk ke Seller Center, lalu unduh lagi ekspornya.',
  'problem.archive': '“{{file}}” arsip berisi {{holds}}. Ekstrak dulu, lalu pilih CSV atau XLSX di dalamnya.',
  'problem.encoding':
    'Karakter di “{{file}}” tidak bisa dibaca. Pilih file ekspor seperti saat diunduh, atau simpan sebagai CSV UTF-8.',
  'problem.other-file':
    '“{{file}}” berupa tabel, tetapi bukan ekspor pesanan: diawali “{{cells}}”. Di Seller Center, ekspor dari daftar pesanan.',
  'problem.other-file.returns': '“{{file}}” adalah ekspor pengembalian. Di Seller Center, ekspor dari daftar pesanan.',
  'problem.other-file.flash-sale':
    '“{{file}}” adalah template Flash Sale, bukan pesanan. Di Seller Center, ekspor dari daftar pesanan.',
  'problem.other-file.settlement':
    '“{{file}}” adalah laporan penyelesaian dana. Di Seller Center, ekspor dari daftar pesanan.',
  'problem.other-file.products': '“{{file}}” adalah daftar produk. Di Seller Center, ekspor dari daftar pesanan.',
  'problem.missing-column':
    '“{{file}}”, baris {{line}}: kolom “{{column}}” tidak ada. Ekspor lagi pesanannya dan jangan ubah filenya.',
  'problem.column-twice':
    '“{{file}}”, baris {{line}}: kolom “{{column}}” ada dua kali. Ekspor lagi pesanannya dan jangan ubah filenya.',
  'problem.no-lines': '“{{file}}” berisi judul kolom tanpa pesanan. Ekspor rentang waktu yang ada pesanannya.',
  'problem.breaks-off': '“{{file}}” terpotong sebelum akhir. Unduh lagi, lalu pilih file baru.',
  'problem.breaks-off.at': '“{{file}}” terpotong di baris {{line}}. Unduh lagi, lalu pilih file baru.',
  'problem.breaks-off.column':
    '“{{file}}” terpotong di baris {{line}}, kolom “{{column}}”. Unduh lagi, lalu pilih file baru.',
  'problem.breaks-off.quote':
    '“{{file}}”, baris {{line}}: teks dalam tanda kutip tidak ditutup. File terpotong atau pernah diedit; unduh lagi.',
  'problem.damaged': '“{{file}}” rusak (di bagian {{part}}). Unduh lagi, lalu pilih file baru.',
  'problem.unsafe.size':
    '“{{file}}” tidak dibuka: bagian {{part}} jauh lebih besar dari ekspor pesanan mana pun. Unduh lagi ekspornya dari Seller Center.',
  'problem.unsafe.entities':
    '“{{file}}” tidak dibuka: bagian {{part}} memuat sesuatu yang tidak pernah ada di ekspor pesanan. Unduh lagi ekspornya dari Seller Center.',
  'problem.dates-changed':
    '“{{file}}”, baris {{line}}, kolom “{{column}}”: tanggal “{{text}}” diubah oleh program spreadsheet, hari dan bulannya mungkin tertukar. Unduh lagi ekspornya, lalu pilih tanpa membukanya dulu.',
  'problem.all-rejected':
    '“{{file}}”: tidak satu pun dari {{rejected}} barisnya bisa dipakai. Paling sering seperti di baris {{line}}: {{reason}} Pastikan pasarnya benar, atau unduh lagi ekspornya.',
  'problem.market-unknown':
    '“{{file}}” tidak dibaca: zona waktu dan mata uang pasar {{market}} tidak dikenal Shoplint. Kalau pasarnya salah, pilih yang lain di atas.',
  'problem.not-kept.full':
    '“{{file}}” terbaca, tetapi ruang browser tidak cukup. Kosongkan ruang disk atau hapus file lama di bawah, lalu pilih lagi.',
  'problem.not-kept.blocked':
    '“{{file}}” terbaca, tetapi Shoplint versi lama terbuka di tab lain. Tutup tab Shoplint lainnya, lalu pilih lagi filenya.',
  'problem.not-kept.currency':
    '“{{file}}” terbaca, tetapi mata uangnya berbeda dari pesanan yang tersimpan di sini: file ini milik pasar lain. Pilih pasar itu di atas, lalu pilih lagi filenya.',
  'problem.not-kept.failed':
    '“{{file}}” terbaca, tetapi browser tidak bisa menyimpannya. Mulai ulang browser, lalu pilih lagi filenya.',
  'problem.unexpected':
    '“{{file}}” tidak bisa diimpor karena kesalahan di Shoplint ({{message}}). Mohon laporkan; filenya sendiri mungkin tidak bermasalah.',

  'reason.cells': 'Jumlah selnya kurang dari judul kolom.',
  'reason.order-id-missing': 'ID pesanan tidak ada.',
  'reason.sku-missing': 'ID SKU tidak ada.',
  'reason.id-damaged':
    '{{column}}: angka terakhir “{{text}}” hilang karena program spreadsheet. Impor file seperti saat diunduh.',
  'reason.date-missing': '{{column}}: tanggal tidak ada.',
  'reason.date-impossible': '{{column}}: tidak ada tanggal “{{text}}”.',
  'reason.quantity': '{{column}}: “{{text}}” bukan jumlah barang.',
  'reason.amount-missing': '{{column}}: jumlah uang tidak ada.',
  'reason.amount-not-a-number': '{{column}}: “{{text}}” bukan jumlah uang.',
  'reason.amount-ambiguous': '{{column}}: “{{text}}” bisa dibaca sebagai dua jumlah berbeda.',
  'reason.amount-too-many-decimals': '{{column}}: desimal “{{text}}” lebih banyak dari mata uangnya.',
  'reason.amount-other-currency': '{{column}}: mata uang “{{text}}” bukan mata uang pasar ini.',
  'reason.discount-above-price': '{{column}}: diskon penjual “{{text}}” lebih besar dari harga.',
  'rejected.cells': 'jumlah sel kurang dari judul kolom',
  'rejected.order-id-missing': 'ID pesanan tidak ada',
  'rejected.sku-missing': 'ID SKU tidak ada',
  'rejected.id-damaged': 'ID terpotong oleh program spreadsheet',
  'rejected.date-missing': 'tanggal tidak ada',
  'rejected.date-impossible': 'tanggal tidak masuk akal',
  'rejected.quantity': 'bukan jumlah barang',
  'rejected.amount-missing': 'jumlah uang tidak ada',
  'rejected.amount-not-a-number': 'bukan jumlah uang',
  'rejected.amount-ambiguous': 'jumlah yang bisa dibaca dua cara',
  'rejected.amount-too-many-decimals': 'desimal lebih banyak dari mata uangnya',
  'rejected.amount-other-currency': 'mata uang bukan milik pasar ini',
  'rejected.discount-above-price': 'diskon lebih besar dari harga',
  'rejected.times': '{{reason}}: {{count}}',
  'rejected.header.line': 'Baris',
  'rejected.header.order': 'ID pesanan',
  'rejected.header.reason': 'Alasan',
  'rejected.header.column': 'Kolom',
  'rejected.header.text': 'Teks',
} as const;
