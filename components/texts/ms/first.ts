import type { first as en } from '../en/first.ts';

export const first = {
  'welcome.title': 'Selamat datang ke Shoplint',
  'welcome.what':
    'Semasa anda mengisi jualan kilat atau alamat gudang di TikTok Shop Seller Center, Shoplint memberitahu di sebelah medan apa yang akan ditolak atau merugikan, dan sebabnya.',
  'welcome.private':
    'Shoplint tidak menghantar apa-apa, tidak mengklik apa-apa, dan hanya menulis ke medan apabila anda menekan butang pembaikannya.',
  'welcome.skip': 'Langkau, buka ruang kerja',
  'welcome.choose': 'Bahasa dan pasaran anda',
  'welcome.market': 'Pasaran kedai anda',
  'welcome.market.help':
    'Di Seller Center pasaran dikenali sendiri. Pilihan ini digunakan apabila tiada halaman yang menunjukkannya.',
  'welcome.try': 'Cuba di sini',
  'welcome.try.what':
    'Ini borang latihan dengan produk rekaan. Yang membaca dan menyemaknya sama dengan yang bekerja di Seller Center; tiada apa yang disimpan atau dihantar.',
  'welcome.try.type': 'Tukar harga jualan kilat pertama kepada {{price}}.',
  'welcome.try.typed': 'Ada pesanan yang dibayar pada harga lebih rendah, jadi harga ini akan ditolak.',
  'welcome.try.fix': 'Tekan “Tukar ke …” dalam panel Shoplint.',
  'welcome.try.fixed': 'Itu sahaja: tandanya hilang. Cuba tukar yang lain juga.',
  'welcome.import': 'Import pesanan anda',
  'welcome.import.what':
    'Dengan eksport pesanan 30 hari lepas, Shoplint tahu had tertinggi setiap harga jualan kilat. Fail tidak keluar dari komputer ini.',
  'welcome.import.go': 'Import sejarah pesanan',
  'welcome.pin': 'Letak di tempat yang mudah dilihat',
  'welcome.pin.chrome':
    'Tekan ikon kepingan puzzle di sebelah bar alamat, kemudian pin di sebelah Shoplint: butangnya menunjukkan ralat dan tarikh akhir seterusnya.',
  'welcome.pin.firefox':
    'Tekan ikon kepingan puzzle di sebelah bar alamat, kemudian gear di sebelah Shoplint dan semat pada bar alat: butangnya menunjukkan ralat dan tarikh akhir seterusnya.',
  'welcome.told.what':
    'Jika anda benarkan, pelayar memberitahu sebelum tarikh akhir berlalu. Boleh diputuskan kemudian.',
  'welcome.told.allow': 'Benarkan pemberitahuan',
  'welcome.told.allowed': 'Pemberitahuan dibenarkan.',
  'welcome.told.refused':
    'Pelayar tidak membenarkan pemberitahuan. Tarikh akhir tetap ada pada butang bar alat, dan anda boleh menekan ini lagi.',
  'welcome.go': 'Kemudian buka jualan kilat',
  'welcome.go.what':
    'Di Seller Center: Pemasaran, Promosi, Jualan kilat, Cipta. Panel Shoplint muncul sendiri di kanan bawah.',
  'welcome.go.open': 'Buka Seller Center',
  'welcome.again': 'Halaman ini boleh dibuka lagi dari Tetapan di ruang kerja.',
  'welcome.reopen': 'Tunjukkan lagi langkah pertama',
  'host.further': 'Shoplint belum mengenali {{host}}.',
  'host.further.what':
    'Jika ini TikTok Shop Seller Center di alamat lain, tambahkannya: Shoplint kemudian membaca halaman jualan kilat dan gudangnya. Di halaman lain, biarkan sahaja.',
  'host.market': 'Pasaran alamat ini',
  'host.market.address': 'Mengikut alamat web (shop_region)',
  'host.add': 'Tambah alamat ini',
  'host.withheld': 'Pelayar tidak membenarkan Shoplint membaca Seller Center, jadi tiada apa yang disemak.',
  'host.withheld.allow': 'Benarkan Seller Center',
  'host.refused':
    'Pelayar tidak membenarkannya. Tekan lagi, atau benarkan alamat ini untuk Shoplint dalam senarai sambungan pelayar.',
  'host.added': 'Alamat Seller Center yang ditambah',
  'host.added.nothing':
    'Tiada. Jika Seller Center ada di alamat yang tidak dikenali, buka Shoplint di halaman itu untuk menambahkannya.',
  'host.remove': 'Buang',
  'host.remove.named': 'Buang {{host}}',
  'way.promotions': 'Buka senarai promosi Seller Center',
  'keys.title': 'Papan kekunci',
  'keys.open-panel': 'Buka panel pada halaman',
  'keys.next-finding': 'Penemuan seterusnya',
  'keys.previous-finding': 'Penemuan sebelumnya',
  'keys.fold': 'Lipat panel semasa berada di dalamnya',
  'keys.none': 'belum ditetapkan',
  'keys.change': 'Tukar kekunci',
  'keys.how.chrome': 'Untuk menukarnya, buka chrome://extensions/shortcuts.',
  'keys.how.firefox': 'Untuk menukarnya, buka about:addons, tekan gear, kemudian urus pintasan sambungan.',
  'news.title': 'Baharu dalam versi {{version}}',
  'news.read': 'Faham',
  'news.first-minute': 'Langkah pertama dengan borang latihan: buka dari Tetapan di ruang kerja.',
  'news.hosts': 'Alamat Seller Center yang belum dikenali boleh ditambah dari halaman itu.',
  'news.keys': 'Pintasan papan kekunci ada dalam popup dan dalam Tetapan.',
} satisfies Record<keyof typeof en, string>;
