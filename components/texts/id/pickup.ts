/** Words of the pickup in Indonesian: warehouses, ERP copies, label check, areas. */
import { pickupLabels } from './pickup-labels.ts';

export const pickup = {
  ...pickupLabels,
  'pickup.title': 'Pickup',
  'pickup.part.warehouses': 'Gudang',
  'pickup.part.erps': 'Salinan ERP',
  'pickup.part.labels': 'Cek label',
  'pickup.part.areas': 'Area dan pergantian',
  'pickup.noShop':
    'Belum ada toko. Buka TikTok Shop Seller Center satu kali, atau impor file ekspor pesanan: tokonya akan muncul di sini.',
  'pickup.nothing':
    'Belum ada gudang yang terlihat. Buka alamat gudang di Seller Center (Akun saya → Profil penjual → Alamat gudang): Shoplint lalu mengikuti pickup setiap gudang di sini.',
  'pickup.failed':
    'Browser tidak bisa menyimpan ini. Tidak ada yang berubah. Kosongkan sedikit ruang disk, lalu coba lagi.',
  'pickup.damaged': '{{count}} isian tidak bisa dibaca lagi',
  'pickup.damaged.what':
    'Isian ini tetap disimpan apa adanya, tetapi tidak dihitung. Isi ulang, atau pulihkan dari cadangan.',
  'pickup.unnamed': 'Gudang tanpa nama',

  'pickup.state.none': 'Tanpa pickup',
  'pickup.state.applied': 'Diajukan',
  'pickup.state.in-review': 'Ditinjau',
  'pickup.state.active': 'Pickup aktif',
  'pickup.state.outside': 'Di luar area',
  'pickup.state.rejected': 'Ditolak',
  'pickup.state.cancelling': 'Sedang dibatalkan',
  'pickup.since': 'sejak {{at}}',
  'pickup.restricted':
    'Mode liburan atau batas pesanan sejak {{at}}: paket tidak dijemput sampai itu berakhir, apa pun yang tertulis di sini.',
  'pickup.next.none':
    'Anda mengantar sendiri paket ke hub. Untuk mendaftar pickup, ubah sedikit alamatnya (satu koma cukup), simpan, lalu jawab telepon penyedia.',
  'pickup.next.applied':
    'Pastikan telepon bisa dihubungi: penyedia menelepon dalam 24 jam. Sampai dikonfirmasi, paket boleh diantar sendiri ke hub.',
  'pickup.next.in-review':
    'Pastikan telepon bisa dihubungi: penyedia menelepon dalam 24 jam. Sampai dikonfirmasi, paket boleh diantar sendiri ke hub.',
  'pickup.next.active': 'Tidak ada yang perlu dilakukan. Kurir menelepon pada hari pesanan siap, biasanya sore.',
  'pickup.next.outside':
    'Penyedia tidak melayani alamat ini. Antar paket ke hub, atau pindahkan gudang ke kota yang dilayani.',
  'pickup.next.rejected':
    'Tanyakan alasannya ke penyedia. Periksa kontak, telepon, dan alamat, lalu simpan lagi alamatnya: itu jadi pengajuan baru.',
  'pickup.next.cancelling':
    'Penyedia akan menelepon. Katakan pickup tidak diperlukan: pengajuan lalu ditolak, dan toko mengirim sendiri.',

  'pickup.audit': 'Tenggat jawaban',
  'pickup.audit.over': '24 jam lewat tanpa jawaban. Periksa nomor telepon gudang, lalu telepon.',
  'pickup.call': 'Telepon {{name}}',
  'pickup.call.unknown':
    'Belum diketahui siapa yang perlu ditelepon: penyedia pickup di sini berganti, dan tidak ada sumber yang menyebut penggantinya. Tanyakan ke layanan bantuan Seller Center.',
  'pickup.call.noPhone':
    'Tidak ada sumber yang memuat nomor telepon {{name}}. Tanyakan ke layanan bantuan Seller Center.',
  'pickup.call.hours': 'Setiap hari {{from}}–{{to}}, waktu Beijing',
  'pickup.call.yours': '{{from}}–{{to}} di jam Anda',
  'pickup.call.open': 'Sekarang buka, sampai {{at}}',
  'pickup.call.closed': 'Sekarang tutup, buka {{at}}',
  'pickup.call.lastKnown':
    'Tidak ada sumber yang menyebut penyedia pickup saat ini; ini penyedia terakhir yang disebut.',

  'pickup.saved.ask': 'Apakah alamat {{name}} tersimpan?',
  'pickup.saved.why': 'Formulir ditutup pada {{at}} setelah tombol simpan ditekan. Halaman tidak menyebut hasilnya.',
  'pickup.saved.confirm': 'Ya, tersimpan',
  'pickup.saved.undo': 'Tidak tersimpan',

  'pickup.steps': 'Belum selesai',
  'pickup.steps.done': '{{done}} dari {{all}} selesai',
  'pickup.steps.close': 'Tutup daftar',
  'pickup.steps.known': 'Diketahui dari halaman atau isian Anda',

  'pickup.tell': 'Saya dapat kabar lain',
  'pickup.tell.active': 'Pickup aktif',
  'pickup.tell.outside': 'Alamat di luar area',
  'pickup.tell.rejected': 'Pengajuan ditolak',
  'pickup.tell.none': 'Tidak ada pickup',
  'pickup.tell.sure': 'Catat “{{answer}}” untuk {{name}}?',
  'pickup.tell.yes': 'Catat',
  'pickup.told': 'Tercatat: {{answer}}.',
  'pickup.problem.no-save': 'Di sini tidak ada penyimpanan yang bisa dikonfirmasi atau ditarik kembali.',
  'pickup.problem.no-application': 'Tidak ada pengajuan yang bisa dijawab penyedia.',
  'pickup.problem.no-pickup': 'Di sini tidak ada pickup yang bisa dibatalkan.',

  'pickup.history': 'Yang terjadi ({{count}})',
  'pickup.event.saved': 'Formulir ditutup setelah tombol simpan ditekan',
  'pickup.event.confirmed': 'Anda mengonfirmasi alamat tersimpan',
  'pickup.event.undone': 'Anda menyatakan alamat tidak tersimpan',
  'pickup.event.seen.none': 'Halaman menampilkan tanpa pickup',
  'pickup.event.seen.in-review': 'Halaman menampilkan pengajuan sedang ditinjau',
  'pickup.event.seen.active': 'Halaman menampilkan pickup aktif',
  'pickup.event.seen.outside': 'Halaman menampilkan alamat di luar area',
  'pickup.event.seen.restricted': 'Halaman menampilkan mode liburan atau batas pesanan',
  'pickup.event.meant': 'Tujuan yang Anda pilih: {{meaning}}',
  'pickup.event.answered': 'Anda mencatat: {{answer}}',

  'pickup.erp.none':
    'Belum ada salinan ERP. Kalau mengirim lewat ERP, tempel alamat gudang seperti tertulis di sana: Shoplint membandingkannya setiap kali alamat diubah, karena ERP dengan alamat lain mencetak label yang salah.',
  'pickup.full': 'Paling banyak {{count}} yang disimpan. Hapus satu untuk menambah yang lain.',
  'pickup.erp.new': 'Tambah ERP',
  'pickup.erp.edit': 'Edit {{name}}',
  'pickup.erp.name': 'Nama ERP',
  'pickup.erp.warehouse': 'Gudang',
  'pickup.erp.paste': 'Alamat seperti di ERP',
  'pickup.erp.paste.help': 'Salin semuanya: kontak, telepon, dan alamat. Data tetap di komputer ini.',
  'pickup.erp.understood': 'Beginilah terbacanya; perbaiki yang salah.',
  'pickup.erp.region': 'Provinsi, kota, distrik, kecamatan',
  'pickup.erp.region.help': 'Pisahkan dengan spasi. Kosong: tertulis di baris jalan.',
  'pickup.erp.method': 'Pengiriman yang diatur di ERP',
  'pickup.erp.method.pickup': 'Pickup (PICK UP)',
  'pickup.erp.method.dropOff': 'Drop-off (DROP OFF)',
  'pickup.erp.method.unknown': 'Tidak diketahui',
  'pickup.erp.problem.name': 'Nama ERP: isi namanya, supaya mudah dikenali.',
  'pickup.erp.problem.text': 'Alamat: tempel, atau isi minimal nama jalannya.',
  'pickup.erp.confirmed': 'Anda konfirmasi pada {{at}}',
  'pickup.erp.open': 'Perlu dikonfirmasi',
  'pickup.erp.confirm': 'ERP sekarang sudah sama',
  'pickup.erp.unseen':
    'Alamat di Seller Center belum terlihat. Buka formulir gudang ini di sana satu kali; lalu bisa dibandingkan.',
  'pickup.erp.allSame': 'Semua kolom sama dengan Seller Center.',
  'pickup.erp.toCopy': '{{count}} kolom berbeda: salin ke ERP, simpan di sana, lalu konfirmasi.',
  'pickup.erp.method.off':
    'ERP diatur ke {{erp}}, Seller Center menampilkan “{{state}}”: label jadi tidak sesuai kenyataan. Samakan keduanya.',
  'pickup.compared.field': 'Kolom',
  'pickup.compared.wanted': 'Seller Center',
  'pickup.compared.held': 'ERP',
  'pickup.compared.same': 'Sama',
  'pickup.compared.cosmetic': 'Beda penulisan',
  'pickup.compared.different': 'Berbeda',
  'pickup.compared.unknown': 'Tidak bisa dibandingkan',
  'pickup.compared.empty': 'tidak ada',
  'pickup.compared.masked': 'Sebagian disembunyikan halaman: ketik sendiri.',
  'pickup.copy': 'Salin',
  'pickup.copy.named': 'Salin {{name}}',
  'pickup.copied': 'Tersalin.',
  'pickup.copy.failed': 'Browser tidak mengizinkan penyalinan. Pilih teksnya dan salin sendiri.',
  'pickup.field.contact': 'Kontak',
  'pickup.field.phone': 'Telepon',
  'pickup.field.region': 'Wilayah',
  'pickup.field.street': 'Jalan',
  'pickup.field.postcode': 'Kode pos',

  'pickup.areas': 'Kota yang dilayani penyedia',
  'pickup.areas.help':
    'Daftar kota yang dilayani tidak dipublikasikan. Isi sesuai jawaban penyedia: alamat di kota yang tidak dilayani akan ketahuan sebelum disimpan.',
  'pickup.areas.none': 'Belum ada.',
  'pickup.areas.city': 'Kota',
  'pickup.areas.city.help': 'Seperti Anda menulisnya: 东莞 atau Dongguan.',
  'pickup.areas.problem': 'Kota: isi namanya.',
  'pickup.areas.served': 'Dilayani',
  'pickup.areas.notServed': 'Tidak dilayani',
  'pickup.areas.is': 'Apakah penyedia melayani kota itu?',
  'pickup.areas.add': 'Tambah',
  'pickup.areas.remove': 'Hapus {{name}}',
  'pickup.switches': 'Pergantian penyedia',
  'pickup.switches.help':
    'Pesanan sehari sebelum pergantian dan pada harinya mendapat waktu tambahan: tenggat pengirimannya sudah menghitungnya.',
  'pickup.switches.add': 'Isi pergantian lain di bagian tenggat',
  'pickup.switches.none': 'Belum ada yang diketahui untuk pasar ini.',
  'pickup.switch.on': 'pada {{day}}',
  'pickup.switch.between': 'antara {{from}} dan {{to}}',
  'pickup.switch.days': '+{{count}} hari',
  'pickup.switch.entered': 'Isian Anda',
  'pickup.area.dongguan': 'Dongguan',
  'pickup.area.shenzhen': 'Shenzhen',
  'pickup.area.guangzhou': 'Guangzhou',

  'pickup.now': 'Pickup',
  'pickup.now.all': 'Semua tentang pickup',
  'pickup.now.erp': 'Konfirmasi bahwa {{name}} berisi alamat yang tersimpan',
} as const;
