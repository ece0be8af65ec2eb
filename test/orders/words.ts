/**
 * Words of order exports. Statuses that others saw: th, zh, id, en (facts 4.8); the rest is plausible. Payment methods,
 * places and people are made up.
 */
import type { FileLanguage } from './options.ts';

export const states = ['unpaid', 'toShip', 'toCollect', 'shipped', 'delivered', 'completed', 'cancelled'] as const;
export type State = (typeof states)[number];

interface Words {
  /** Status, then substatus. */
  readonly states: Readonly<Record<State, readonly [string, string]>>;
  readonly cashOnDelivery: string;
  readonly payments: readonly string[];
  readonly cancelledBy: readonly string[];
  readonly reasons: readonly string[];
  /** Begin the file's name. */
  readonly all: string;
  readonly filtered: string;
}

export const wordsOf: Readonly<Record<FileLanguage, Words>> = {
  en: {
    states: {
      unpaid: ['Unpaid', 'Unpaid'],
      toShip: ['To ship', 'Awaiting shipment'],
      toCollect: ['To ship', 'Awaiting collection'],
      shipped: ['Shipped', 'In transit'],
      delivered: ['Shipped', 'Delivered'],
      completed: ['Completed', 'Completed'],
      cancelled: ['Canceled', 'Canceled'],
    },
    cashOnDelivery: 'Cash on delivery',
    payments: ['Credit/debit card', 'PayPal', 'Apple Pay'],
    cancelledBy: ['User', 'Seller', 'System'],
    reasons: ['No longer needed', 'Out of stock', 'Payment overdue'],
    all: 'All order',
    filtered: 'To Ship order',
  },
  th: {
    states: {
      unpaid: ['ยังไม่ได้ชำระเงิน', 'รอการชำระเงิน'],
      toShip: ['ที่จะจัดส่ง', 'รอจัดส่ง'],
      toCollect: ['ที่จะจัดส่ง', 'รอเข้ารับ'],
      shipped: ['จัดส่งแล้ว', 'อยู่ระหว่างการขนส่ง'],
      delivered: ['จัดส่งแล้ว', 'จัดส่งสำเร็จ'],
      completed: ['เสร็จสมบูรณ์', 'เสร็จสมบูรณ์'],
      cancelled: ['ยกเลิกแล้ว', 'ยกเลิกแล้ว'],
    },
    cashOnDelivery: 'ชำระเงินปลายทาง',
    payments: ['พร้อมเพย์', 'บัตรเครดิต/เดบิต', 'TrueMoney Wallet'],
    cancelledBy: ['ผู้ซื้อ', 'ผู้ขาย', 'ระบบ'],
    reasons: ['ไม่ต้องการแล้ว', 'สินค้าหมด', 'เลยกำหนดชำระเงิน'],
    all: 'คำสั่งซื้อทั้งหมด',
    filtered: 'คำสั่งซื้อที่จะจัดส่ง',
  },
  vi: {
    states: {
      unpaid: ['Chưa thanh toán', 'Chờ thanh toán'],
      toShip: ['Cần gửi', 'Chờ vận chuyển'],
      toCollect: ['Cần gửi', 'Chờ lấy hàng'],
      shipped: ['Đã gửi', 'Đang trung chuyển'],
      delivered: ['Đã gửi', 'Đã giao'],
      completed: ['Đã hoàn tất', 'Đã hoàn tất'],
      cancelled: ['Đã hủy', 'Đã hủy'],
    },
    cashOnDelivery: 'Thanh toán khi nhận hàng',
    payments: ['Thẻ tín dụng/ghi nợ', 'Ví MoMo', 'ZaloPay'],
    cancelledBy: ['Người mua', 'Người bán', 'Hệ thống'],
    reasons: ['Không còn nhu cầu', 'Hết hàng', 'Quá hạn thanh toán'],
    all: 'Tất cả đơn hàng',
    filtered: 'Đơn hàng cần gửi',
  },
  id: {
    states: {
      unpaid: ['Belum dibayar', 'Menunggu pembayaran'],
      toShip: ['Perlu dikirim', 'Menunggu pengiriman'],
      toCollect: ['Perlu dikirim', 'Menunggu pengambilan'],
      shipped: ['Dikirim', 'Dalam perjalanan'],
      delivered: ['Dikirim', 'Terkirim'],
      completed: ['Selesai', 'Selesai'],
      cancelled: ['Dibatalkan', 'Dibatalkan'],
    },
    cashOnDelivery: 'Bayar di tempat',
    payments: ['Transfer bank', 'GoPay', 'OVO'],
    cancelledBy: ['Pembeli', 'Penjual', 'Sistem'],
    reasons: ['Tidak diperlukan lagi', 'Stok habis', 'Pembayaran terlambat'],
    all: 'Semua pesanan',
    filtered: 'Pesanan perlu dikirim',
  },
  'zh-CN': {
    states: {
      unpaid: ['未付款', '待付款'],
      toShip: ['待发货', '待发货'],
      toCollect: ['待发货', '待揽收'],
      shipped: ['已发货', '运输中'],
      delivered: ['已发货', '已送达'],
      completed: ['已完成', '已完成'],
      cancelled: ['已取消', '已取消'],
    },
    cashOnDelivery: '货到付款',
    payments: ['信用卡/借记卡', 'PayPal', '电子钱包'],
    cancelledBy: ['买家', '卖家', '系统'],
    reasons: ['不想要了', '缺货', '超时未付款'],
    all: '全部订单',
    filtered: '待发货订单',
  },
};

/** Stands in every buyer's cell: whoever finds it in storage has found a buyer. */
export const buyerMark = 'byR~';

/** Names and streets of the market, with the commas, quotes and line breaks that people type. */
export interface Place {
  readonly country: string;
  readonly people: readonly string[];
  readonly provinces: readonly string[];
  readonly districts: readonly string[];
  readonly communes: readonly string[];
  readonly streets: readonly string[];
  readonly phone: string;
  readonly zip: string;
  readonly warehouse: string;
  readonly providers: readonly string[];
}

const thailand: Place = {
  country: 'Thailand',
  people: ['สมชาย ใจดี', 'กนกวรรณ ศรีสุข', 'ณัฐพล วงศ์ไทย', 'พิมพ์ชนก แก้วมณี'],
  provinces: ['กรุงเทพมหานคร', 'เชียงใหม่', 'ชลบุรี', 'นครราชสีมา'],
  districts: ['บางกะปิ', 'เมืองเชียงใหม่', 'ศรีราชา', 'ปากช่อง'],
  communes: ['คลองจั่น', 'สุเทพ', 'สุรศักดิ์', 'หมูสี'],
  streets: ['99/12 ซ.ลาดพร้าว 101, แขวง 2', '8 หมู่ 4', '221/5 "บ้านสวน"\nซอย 3', '15 อาคารเอ ชั้น 7'],
  phone: '(+66)8*****',
  zip: '10240',
  warehouse: 'คลังบางนา, กทม.',
  providers: ['J&T Express', 'Flash Express', 'Kerry Express'],
};
const vietnam: Place = {
  country: 'Vietnam',
  people: ['Nguyễn Thị Hồng Nhung', 'Trần Văn Đức', 'Lê Hoàng Phương', 'Phạm Minh Khuê'],
  provinces: ['TP. Hồ Chí Minh', 'Hà Nội', 'Đà Nẵng', 'Bình Dương'],
  districts: ['Quận Bình Thạnh', 'Quận Cầu Giấy', 'Quận Hải Châu', 'Thành phố Thuận An'],
  communes: ['Phường 25', 'Phường Dịch Vọng', 'Phường Thạch Thang', 'Phường Lái Thiêu'],
  streets: [
    '45/7 Điện Biên Phủ, hẻm 3',
    'Số 12, ngõ 68 Xuân Thủy',
    '19 Trần Phú\n(cạnh "Chợ Hàn")',
    '102 Cách Mạng Tháng Tám',
  ],
  phone: '(+84)9*****',
  zip: '700000',
  warehouse: 'Kho Bình Tân, HCM',
  providers: ['Giao Hàng Nhanh', 'J&T Express', 'Viettel Post'],
};
const indonesia: Place = {
  country: 'Indonesia',
  people: ['Siti Nurhaliza', 'Budi Santoso', 'Dewi Lestari', 'Agus Setiawan'],
  provinces: ['DKI Jakarta', 'Jawa Barat', 'Jawa Timur', 'Banten'],
  districts: ['Kebayoran Baru', 'Coblong', 'Wonokromo', 'Serpong'],
  communes: ['Senayan', 'Dago', 'Darmo', 'Rawa Buntu'],
  streets: [
    'Jl. Merdeka No. 17, RT 03/RW 05',
    'Jl. Dago 88',
    'Gang Mawar 2\n(rumah "biru")',
    'Perumahan Griya Asri Blok C',
  ],
  phone: '(+62)8*****',
  zip: '12190',
  warehouse: 'Gudang Cakung, Jakarta Timur',
  providers: ['JNE Reguler', 'SiCepat', 'AnterAja'],
};
const america: Place = {
  country: 'United States',
  people: ['Maria Gonzalez', 'James O’Neil', 'Ashley Brown', 'Wei Zhang'],
  provinces: ['California', 'Texas', 'New York', 'Florida'],
  districts: ['Los Angeles', 'Austin', 'Brooklyn', 'Miami'],
  communes: ['Westwood', 'Hyde Park', 'Bushwick', 'Wynwood'],
  streets: ['1200 Main St, Apt 4B', '77 Sunset Blvd', '9 Oak Ln\nRear "blue" door', '450 W 33rd St Fl 12'],
  phone: '(+1)310***',
  zip: '90024',
  warehouse: 'Fontana, CA warehouse',
  providers: ['USPS Ground Advantage™', 'UPS', 'FedEx'],
};
const elsewhere = (country: string, phone: string): Place => ({ ...america, country, phone });

const placeOf: Readonly<Record<string, Place>> = {
  TH: thailand,
  VN: vietnam,
  ID: indonesia,
  US: america,
  MY: elsewhere('Malaysia', '(+60)1*****'),
  PH: elsewhere('Philippines', '(+63)9*****'),
  SG: elsewhere('Singapore', '(+65)8***'),
  UK: elsewhere('United Kingdom', '(+44)7*****'),
  MX: elsewhere('Mexico', '(+52)5*****'),
  BR: elsewhere('Brazil', '(+55)1*****'),
  JP: elsewhere('Japan', '(+81)9*****'),
};

export const placeNamed = (market: string): Place => placeOf[market] ?? america;

export const notes = [
  '',
  '',
  '',
  '',
  'Gift wrap, please',
  'Call first: 3rd floor',
  'Leave at "reception"\nThank you',
  '',
];
