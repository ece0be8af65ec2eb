/** Words of the workbench's order history in Indonesian: what is kept, and suspected flash sales. */
import { importing } from './history-import.ts';
import { skus } from './history-skus.ts';

export const history = {
  ...importing,
  ...skus,
  'history.title': 'Riwayat pesanan',
  'history.what':
    'Dari pesanan Anda sendiri, Shoplint menghitung harga Flash Sale tertinggi untuk setiap SKU, dan sampai kapan. Semua data tetap di komputer ini.',
  'history.market': 'Pasar',
  'history.market.pick': 'Pilih pasar',
  'history.shop': 'Toko',
  'history.shop.my': 'Toko saya di {{market}}',
  'history.keep': 'Simpan',

  'kept.title': 'Yang tersimpan',
  'kept.nothing': 'Belum ada. Impor file ekspor pesanan 30 hari terakhir, lalu harga bisa diperiksa dengannya.',
  'kept.lost':
    'Browser telah menghapus pesanan dan modal yang disimpan di sini. Impor lagi file ekspor pesanan, atau buka cadangan di bawah.',
  'kept.whole': '30 hari terakhir sudah lengkap.',
  'kept.everything': 'Lengkap: menurut Anda, ini sudah semuanya.',
  'kept.gaps':
    'Belum lengkap: ada {{count}} bagian dari 30 hari terakhir yang kosong. Sampai terisi, tidak ada harga yang bisa dianggap aman.',
  'kept.gap': 'Ekspor pesanan yang dibuat {{from}} sampai {{to}}.',
  'kept.gap.day': 'Ekspor pesanan yang dibuat pada {{from}}.',
  'kept.gap.since': 'Ekspor pesanan yang dibuat sejak {{from}}.',
  'kept.now': 'Sekarang',
  'kept.isEverything': 'Ini sudah semuanya: toko saya belum 30 hari',
  'kept.counts': '{{lines}} baris pesanan dari {{skus}} SKU',
  'kept.files': '{{count}} file',
  'kept.file': 'Pesanan {{from}} sampai {{to}} · {{count}} baris · diimpor {{imported}}',
  'kept.filtered': 'File ini difilter: tidak berisi semua pesanan pada waktu itu',
  'kept.filtered.named': '{{file}} difilter: tidak berisi semua pesanan pada waktu itu',
  'kept.damaged': 'Sebagian barisnya tidak bisa dibaca lagi. Impor ulang file ini.',
  'kept.remove': 'Hapus',
  'kept.remove.named': 'Hapus {{file}}',
  'kept.remove.ask': 'Hapus “{{file}}” dan pesanan yang tidak ada di file lain? Ini tidak bisa diurungkan.',
  'kept.removeAll': 'Hapus semua pesanan',
  'kept.removeAll.ask':
    'Hapus semua {{lines}} baris pesanan dari {{count}} file, beserta modal yang diisi untuk toko ini? Ini tidak bisa diurungkan; Anda perlu mengimpor lagi.',
  'kept.backup': 'Simpan cadangan',
  'kept.backup.what':
    'Cadangan adalah satu file berisi semua yang disimpan Shoplint: pesanan, modal, dan pengaturan semua toko.',
  'kept.restore': 'Buka cadangan…',
  'kept.restore.ask':
    'Ganti semua yang disimpan Shoplint sekarang dengan “{{file}}”, untuk semua toko? Ini tidak bisa diurungkan; kalau ragu, simpan cadangan dulu.',
  'kept.restore.deed': 'Pulihkan',

  'team.open': 'Simpan sebagian untuk rekan…',
  'team.title': 'Isi file',
  'team.what': 'File dapat berisi alamat gudang, kontak, dan modal: bagikan hanya di dalam tim Anda.',
  'team.deed': 'Simpan file',
  'merge.title': 'Yang diambil dari “{{file}}”',
  'merge.what': 'Yang ada di sini tetap. Dari dua versi, yang lebih baru dipakai.',
  'merge.nothing': 'Semua isi file ini sudah ada di sini.',
  'merge.same': 'tidak ada yang baru',
  'merge.counts': '{{added}} baru, {{newer}} lebih baru, {{differs}} berbeda',
  'merge.differs': '{{part}}: jika keduanya berbeda',
  'merge.mine': 'Pertahankan yang di sini',
  'merge.file': 'Ambil dari file',
  'merge.foreign': 'Pesanan dengan mata uang lain dari yang di sini tidak diambil.',
  'merge.unread': '{{count}} entri tidak terbaca dan tidak diambil.',
  'merge.deed': 'Gabungkan',
  'merge.replace': 'Ganti semuanya…',
  'merge.part.settings': 'Pengaturan dan toko',
  'merge.part.rulebook': 'Nilai sendiri dan aturan yang dimatikan',
  'merge.part.cases': 'Kasus dan tenggat',
  'merge.part.windows': 'Flash Sale dan diskon',
  'merge.part.pickup': 'Penjemputan dan salinan ERP',
  'merge.part.costs': 'Modal, biaya, dan kurs',
  'merge.part.ignored': 'Temuan yang diabaikan',
  'merge.part.history': 'Baris pesanan',

  'suspected.title': 'Apakah ini Flash Sale?',
  'suspected.what':
    'Pesanan Flash Sale tidak membatasi harga. Ini beberapa pesanan dengan harga lebih rendah yang sama dalam 72 jam; sampai Anda menjawab, pesanan ini hanya memberi peringatan.',
  'suspected.nothing': 'Semua sudah dijawab.',
  'suspected.sale': '{{count}} pesanan seharga {{price}}, {{from}} sampai {{to}}',
  'suspected.plain': 'seharga {{price}}, {{from}} sampai {{to}}',
  'suspected.yes': 'Ya, Flash Sale',
  'suspected.no': 'Bukan',
  'suspected.all': 'Lihat semua {{count}}',
  'suspected.more': '… dan {{count}} lagi, muncul setelah Anda menjawab',
  'suspected.decided': 'Sudah dijawab ({{count}})',
  'suspected.confirmed': 'Flash Sale: tidak membatasi harga',
  'suspected.denied': 'Bukan Flash Sale: dihitung',

  'notice.restored': 'Dipulihkan: sekarang ada {{lines}} baris pesanan.',
  'notice.merged': 'Sudah digabungkan. Yang ada sebelumnya tetap ada.',
  'notice.restore.foreign':
    'File ini bukan cadangan Shoplint. Tidak ada yang berubah. Pilih file dari “Simpan cadangan”.',
  'notice.restore.newer':
    'Cadangan ini dibuat Shoplint versi lebih baru. Tidak ada yang berubah. Perbarui Shoplint, lalu pulihkan.',
  'notice.restore.cut':
    'Cadangan ini terpotong: tidak tersalin atau terunduh utuh. Tidak ada yang berubah. Pilih salinan yang lengkap.',
  'notice.restore.damaged': 'Cadangan ini rusak di baris {{line}}. Tidak ada yang berubah. Pilih salinan lain.',
  'notice.restore.full':
    'Ruang browser tidak cukup untuk cadangan ini. Tidak ada yang berubah. Kosongkan sedikit ruang disk, lalu pulihkan lagi.',
  'notice.restore.failed':
    'Browser tidak bisa memulihkan cadangan ini. Tidak ada yang berubah. Mulai ulang browser, lalu coba lagi.',
  'notice.saved': 'Cadangan disimpan sebagai {{file}}.',
  'notice.full': 'Ruang browser penuh, jadi tidak ada yang berubah. Kosongkan sedikit ruang disk, lalu coba lagi.',
  'notice.blocked':
    'Shoplint versi lama terbuka di tab lain, jadi tidak ada yang berubah. Tutup tab Shoplint lainnya, lalu coba lagi.',
  'notice.currency':
    'Satu toko tidak mungkin punya dua mata uang, jadi tidak ada yang berubah. Pilih pasar yang benar di atas.',
  'notice.storeFailed': 'Browser tidak bisa membaca atau menyimpan riwayat. Mulai ulang browser, lalu coba lagi.',
} as const;
