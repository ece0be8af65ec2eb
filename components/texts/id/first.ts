import type { first as en } from '../en/first.ts';

export const first = {
  'welcome.title': 'Selamat datang di Shoplint',
  'welcome.what':
    'Saat Anda mengisi Flash Sale atau alamat gudang di TikTok Shop Seller Center, Shoplint memberi tahu di samping kolom apa yang akan ditolak atau merugikan, dan mengapa.',
  'welcome.private':
    'Shoplint tidak mengirim apa pun, tidak mengeklik apa pun, dan hanya menulis ke kolom saat Anda menekan tombol perbaikannya.',
  'welcome.skip': 'Lewati, buka ruang kerja',
  'welcome.choose': 'Bahasa dan pasar Anda',
  'welcome.market': 'Pasar toko Anda',
  'welcome.market.help':
    'Di Seller Center pasar dikenali sendiri. Pilihan ini dipakai bila tidak ada halaman yang menunjukkannya.',
  'welcome.try': 'Coba di sini',
  'welcome.try.what':
    'Ini formulir latihan dengan produk rekaan. Yang membaca dan memeriksanya sama dengan yang bekerja di Seller Center; tidak ada yang disimpan atau dikirim.',
  'welcome.try.type': 'Ubah harga flash sale pertama menjadi {{price}}.',
  'welcome.try.typed': 'Ada pesanan yang dibayar dengan harga lebih rendah, jadi harga ini akan ditolak.',
  'welcome.try.fix': 'Tekan “Ubah ke …” di panel Shoplint.',
  'welcome.try.fixed': 'Hanya itu: tandanya hilang. Silakan ubah yang lain juga.',
  'welcome.import': 'Impor pesanan Anda',
  'welcome.import.what':
    'Dengan ekspor pesanan 30 hari terakhir, Shoplint tahu batas tertinggi tiap harga flash sale. File tidak keluar dari komputer ini.',
  'welcome.import.go': 'Impor riwayat pesanan',
  'welcome.pin': 'Taruh di tempat yang terlihat',
  'welcome.pin.chrome':
    'Tekan ikon puzzle di samping bilah alamat, lalu pin di samping Shoplint: tombolnya menampilkan kesalahan dan tenggat berikutnya.',
  'welcome.pin.firefox':
    'Tekan ikon puzzle di samping bilah alamat, lalu roda gigi di samping Shoplint dan sematkan ke bilah alat: tombolnya menampilkan kesalahan dan tenggat berikutnya.',
  'welcome.told.what': 'Jika Anda izinkan, peramban memberi tahu sebelum tenggat lewat. Boleh diputuskan nanti.',
  'welcome.told.allow': 'Izinkan notifikasi',
  'welcome.told.allowed': 'Notifikasi diizinkan.',
  'welcome.told.refused':
    'Peramban tidak mengizinkan notifikasi. Tenggat tetap tampil di tombol bilah alat, dan Anda bisa menekan ini lagi.',
  'welcome.go': 'Lalu buka Flash Sale',
  'welcome.go.what':
    'Di Seller Center: Pemasaran, Promosi, Flash Sale, Buat. Panel Shoplint muncul sendiri di kanan bawah.',
  'welcome.go.open': 'Buka Seller Center',
  'welcome.again': 'Halaman ini bisa dibuka lagi dari Pengaturan di ruang kerja.',
  'welcome.reopen': 'Tampilkan lagi langkah pertama',
  'host.further': 'Shoplint belum mengenal {{host}}.',
  'host.further.what':
    'Jika ini TikTok Shop Seller Center di alamat lain, tambahkan: Shoplint lalu membaca halaman Flash Sale dan gudangnya. Di halaman lain, biarkan saja.',
  'host.market': 'Pasar alamat ini',
  'host.market.address': 'Sesuai alamat web (shop_region)',
  'host.add': 'Tambahkan alamat ini',
  'host.withheld': 'Peramban tidak mengizinkan Shoplint membaca Seller Center, jadi tidak ada yang diperiksa.',
  'host.withheld.allow': 'Izinkan Seller Center',
  'host.refused':
    'Peramban tidak mengizinkannya. Tekan lagi, atau izinkan alamat ini untuk Shoplint di daftar ekstensi peramban.',
  'host.added': 'Alamat Seller Center yang ditambahkan',
  'host.added.nothing':
    'Belum ada. Jika Seller Center ada di alamat yang tidak dikenal, buka Shoplint di halaman itu untuk menambahkannya.',
  'host.remove': 'Hapus',
  'host.remove.named': 'Hapus {{host}}',
  'way.promotions': 'Buka daftar promosi Seller Center',
  'keys.title': 'Papan ketik',
  'keys.open-panel': 'Buka panel di halaman',
  'keys.next-finding': 'Temuan berikutnya',
  'keys.previous-finding': 'Temuan sebelumnya',
  'keys.fold': 'Lipat panel saat berada di dalamnya',
  'keys.none': 'belum diatur',
  'keys.change': 'Ubah tombol',
  'keys.how.chrome': 'Untuk mengubahnya, buka chrome://extensions/shortcuts.',
  'keys.how.firefox': 'Untuk mengubahnya, buka about:addons, tekan roda gigi, lalu kelola pintasan ekstensi.',
  'news.title': 'Baru di versi {{version}}',
  'news.read': 'Mengerti',
  'news.first-minute': 'Langkah pertama dengan formulir latihan: buka dari Pengaturan di ruang kerja.',
  'news.hosts': 'Alamat Seller Center yang belum dikenal bisa ditambahkan dari halaman itu.',
  'news.keys': 'Pintasan papan ketik ada di popup dan di Pengaturan.',
} satisfies Record<keyof typeof en, string>;
