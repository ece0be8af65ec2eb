/** Words of the workbench's order history in Malay: what is kept, and suspected flash sales. */
import { importing } from './history-import.ts';
import { skus } from './history-skus.ts';

export const history = {
  ...importing,
  ...skus,
  'history.title': 'Sejarah pesanan',
  'history.what':
    'Daripada pesanan anda sendiri, Shoplint mengira harga jualan kilat tertinggi bagi setiap SKU, dan sampai bila. Semuanya kekal di komputer ini.',
  'history.market': 'Pasaran',
  'history.market.pick': 'Pilih pasaran',
  'history.shop': 'Kedai',
  'history.shop.my': 'Kedai saya di {{market}}',
  'history.keep': 'Simpan',

  'kept.title': 'Yang disimpan',
  'kept.nothing': 'Belum ada. Import fail eksport pesanan 30 hari lepas, dan harga boleh disemak dengannya.',
  'kept.lost':
    'Pelayar telah memadamkan pesanan dan kos yang disimpan di sini. Import semula fail eksport pesanan, atau buka sandaran di bawah.',
  'kept.whole': '30 hari lepas sudah lengkap.',
  'kept.everything': 'Lengkap: menurut anda, ini semuanya.',
  'kept.gaps':
    'Belum lengkap: {{count}} bahagian daripada 30 hari lepas tiada. Sehingga diisi, tiada harga boleh dianggap selamat.',
  'kept.gap': 'Eksport pesanan yang dibuat {{from}} hingga {{to}}.',
  'kept.gap.day': 'Eksport pesanan yang dibuat pada {{from}}.',
  'kept.gap.since': 'Eksport pesanan yang dibuat sejak {{from}}.',
  'kept.now': 'Kini',
  'kept.isEverything': 'Ini semuanya: kedai saya belum 30 hari',
  'kept.counts': '{{lines}} baris pesanan bagi {{skus}} SKU',
  'kept.files': '{{count}} fail',
  'kept.file': 'Pesanan {{from}} hingga {{to}} · {{count}} baris · diimport {{imported}}',
  'kept.filtered': 'Fail ini ditapis: tidak mengandungi semua pesanan tempoh itu',
  'kept.filtered.named': '{{file}} ditapis: tidak mengandungi semua pesanan tempoh itu',
  'kept.damaged': 'Sebahagian barisnya tidak dapat dibaca lagi. Import semula fail ini.',
  'kept.remove': 'Padam',
  'kept.remove.named': 'Padam {{file}}',
  'kept.remove.ask': 'Padam “{{file}}” dan pesanan yang tiada dalam fail lain? Ini tidak dapat dibuat asal.',
  'kept.removeAll': 'Padam semua pesanan',
  'kept.removeAll.ask':
    'Padam semua {{lines}} baris pesanan daripada {{count}} fail, serta kos yang dimasukkan untuk kedai ini? Ini tidak dapat dibuat asal; anda perlu mengimport semula.',
  'kept.backup': 'Simpan sandaran',
  'kept.backup.what':
    'Sandaran ialah satu fail dengan semua yang Shoplint simpan: pesanan, kos dan tetapan semua kedai.',
  'kept.restore': 'Buka sandaran…',
  'kept.restore.ask':
    'Gantikan semua yang Shoplint simpan sekarang dengan “{{file}}”, untuk semua kedai? Ini tidak dapat dibuat asal; jika ragu, simpan sandaran dahulu.',
  'kept.restore.deed': 'Pulihkan',

  'team.open': 'Simpan sebahagian untuk rakan sekerja…',
  'team.title': 'Kandungan fail',
  'team.what': 'Fail mungkin mengandungi alamat gudang, kenalan dan kos: kongsi dalam pasukan anda sahaja.',
  'team.deed': 'Simpan fail',
  'merge.title': 'Apa yang diambil daripada “{{file}}”',
  'merge.what': 'Yang ada di sini kekal. Daripada dua versi, yang lebih baharu digunakan.',
  'merge.nothing': 'Semua dalam fail ini sudah ada di sini.',
  'merge.same': 'tiada yang baharu',
  'merge.counts': '{{added}} tambahan, {{newer}} lebih baharu, {{differs}} berbeza',
  'merge.differs': '{{part}}: apabila kedua-duanya berbeza',
  'merge.mine': 'Kekalkan yang di sini',
  'merge.file': 'Ambil daripada fail',
  'merge.foreign': 'Pesanan dalam mata wang lain daripada yang di sini tidak diambil.',
  'merge.unread': '{{count}} entri tidak dapat dibaca dan tidak diambil.',
  'merge.deed': 'Gabung',
  'merge.replace': 'Ganti semuanya…',
  'merge.part.settings': 'Tetapan dan kedai',
  'merge.part.rulebook': 'Nilai sendiri dan peraturan yang dimatikan',
  'merge.part.cases': 'Kes dan tarikh akhir',
  'merge.part.windows': 'Jualan kilat dan diskaun',
  'merge.part.pickup': 'Kutipan dan salinan ERP',
  'merge.part.costs': 'Kos, yuran dan kadar',
  'merge.part.ignored': 'Penemuan yang diabaikan',
  'merge.part.history': 'Baris pesanan',

  'suspected.title': 'Adakah ini jualan kilat?',
  'suspected.what':
    'Pesanan jualan kilat tidak mengehadkan harga. Ini beberapa pesanan pada satu harga lebih rendah dalam 72 jam; sehingga anda menjawab, ia hanya memberi amaran.',
  'suspected.nothing': 'Semua sudah dijawab.',
  'suspected.sale': '{{count}} pesanan pada {{price}}, {{from}} hingga {{to}}',
  'suspected.plain': 'pada {{price}}, {{from}} hingga {{to}}',
  'suspected.yes': 'Ya, jualan kilat',
  'suspected.no': 'Bukan',
  'suspected.all': 'Tunjuk semua {{count}}',
  'suspected.more': '… dan {{count}} lagi, dipaparkan selepas anda menjawab',
  'suspected.decided': 'Sudah dijawab ({{count}})',
  'suspected.confirmed': 'Jualan kilat: tidak mengehadkan harga',
  'suspected.denied': 'Bukan jualan kilat: dikira',

  'notice.restored': 'Dipulihkan: kini ada {{lines}} baris pesanan.',
  'notice.merged': 'Sudah digabung. Yang ada sebelum ini masih ada.',
  'notice.restore.foreign':
    'Fail ini bukan sandaran Shoplint. Tiada apa yang berubah. Pilih fail daripada “Simpan sandaran”.',
  'notice.restore.newer':
    'Sandaran ini dibuat oleh Shoplint yang lebih baharu. Tiada apa yang berubah. Kemas kini Shoplint, kemudian pulihkan.',
  'notice.restore.cut':
    'Sandaran ini terputus: tidak disalin atau dimuat turun sepenuhnya. Tiada apa yang berubah. Pilih salinan yang lengkap.',
  'notice.restore.damaged': 'Sandaran ini rosak pada baris {{line}}. Tiada apa yang berubah. Pilih salinan lain.',
  'notice.restore.full':
    'Pelayar tiada ruang untuk sandaran ini. Tiada apa yang berubah. Kosongkan sedikit ruang cakera, kemudian pulihkan lagi.',
  'notice.restore.failed':
    'Pelayar tidak dapat memulihkan sandaran ini. Tiada apa yang berubah. Mulakan semula pelayar, kemudian cuba lagi.',
  'notice.saved': 'Sandaran disimpan sebagai {{file}}.',
  'notice.full':
    'Pelayar kehabisan ruang, jadi tiada apa yang berubah. Kosongkan sedikit ruang cakera, kemudian cuba lagi.',
  'notice.blocked':
    'Tab lain membuka Shoplint yang lebih lama, jadi tiada apa yang berubah. Tutup tab Shoplint yang lain, kemudian cuba lagi.',
  'notice.currency':
    'Satu kedai tidak boleh ada dua mata wang, jadi tiada apa yang berubah. Pilih pasaran yang betul di atas.',
  'notice.storeFailed':
    'Pelayar tidak dapat membaca atau menyimpan sejarah. Mulakan semula pelayar, kemudian cuba lagi.',
} as const;
