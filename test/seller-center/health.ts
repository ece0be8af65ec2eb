/**
 * Words and records of the health page. Nobody has shown them: tabs as others name them (V1, VN, August 2026), the two
 * states of US tickets from official help pages, all else plausible and made up.
 */
import { wallNow, wallPlus } from './clock.ts';
import type { Config } from './config.ts';
import type { Language } from './texts.tsx';

export interface HealthTexts {
  readonly title: string;
  readonly overview: string;
  readonly records: string;
  readonly points: string;
  readonly rating: string;
  readonly number: string;
  readonly what: string;
  readonly at: string;
  readonly deducted: string;
  readonly orders: string;
  readonly until: string;
  readonly status: string;
  readonly states: { readonly pending: string; readonly enforced: string; readonly rejected: string };
  readonly whats: readonly [string, string, string];
}

export const healthTexts: Readonly<Record<Language, HealthTexts>> = {
  en: {
    title: 'Account health',
    overview: 'Overview',
    records: 'Violation records',
    points: 'Violation points',
    rating: 'Store rating',
    number: 'Ticket ID',
    what: 'Violation',
    at: 'Violation date',
    deducted: 'Points',
    orders: 'Related orders',
    until: 'Appeal deadline',
    status: 'Status',
    states: { pending: 'Pending', enforced: 'Enforcement action taken', rejected: 'Appeal rejected' },
    whats: ['Invalid tracking number', 'Fake orders', 'Late dispatch'],
  },
  'zh-CN': {
    title: '账号健康',
    overview: '概览',
    records: '违规记录',
    points: '违规积分',
    rating: '店铺评分',
    number: '工单编号',
    what: '违规类型',
    at: '处罚时间',
    deducted: '扣分',
    orders: '涉及订单',
    until: '申诉截止时间',
    status: '状态',
    states: { pending: '待生效', enforced: '已处罚', rejected: '申诉驳回' },
    whats: ['虚假物流单号', '虚假交易', '延迟发货'],
  },
  vi: {
    title: 'Sức khỏe gian hàng',
    overview: 'Tổng quan',
    records: 'Bản ghi vi phạm',
    points: 'Điểm vi phạm',
    rating: 'Điểm đánh giá cửa hàng',
    number: 'Mã vi phạm',
    what: 'Loại vi phạm',
    at: 'Ngày vi phạm',
    deducted: 'Số điểm',
    orders: 'Đơn hàng liên quan',
    until: 'Hạn khiếu nại',
    status: 'Trạng thái',
    states: { pending: 'Chờ xử lý', enforced: 'Đã xử phạt', rejected: 'Khiếu nại bị từ chối' },
    whats: ['Mã vận đơn không hợp lệ', 'Đơn hàng ảo', 'Giao hàng trễ'],
  },
  th: {
    title: 'สุขภาพบัญชี',
    overview: 'ภาพรวม',
    records: 'บันทึกการละเมิด',
    points: 'คะแนนการละเมิด',
    rating: 'คะแนนร้านค้า',
    number: 'รหัสการละเมิด',
    what: 'ประเภทการละเมิด',
    at: 'วันที่ละเมิด',
    deducted: 'คะแนน',
    orders: 'คำสั่งซื้อที่เกี่ยวข้อง',
    until: 'กำหนดยื่นอุทธรณ์',
    status: 'สถานะ',
    states: { pending: 'รอดำเนินการ', enforced: 'ดำเนินการแล้ว', rejected: 'อุทธรณ์ไม่สำเร็จ' },
    whats: ['หมายเลขพัสดุไม่ถูกต้อง', 'คำสั่งซื้อปลอม', 'จัดส่งล่าช้า'],
  },
  id: {
    title: 'Kesehatan akun',
    overview: 'Ringkasan',
    records: 'Catatan pelanggaran',
    points: 'Poin pelanggaran',
    rating: 'Rating toko',
    number: 'ID pelanggaran',
    what: 'Jenis pelanggaran',
    at: 'Tanggal pelanggaran',
    deducted: 'Poin',
    orders: 'Pesanan terkait',
    until: 'Batas banding',
    status: 'Status',
    states: { pending: 'Menunggu', enforced: 'Telah ditindak', rejected: 'Banding ditolak' },
    whats: ['Nomor resi tidak valid', 'Pesanan palsu', 'Pengiriman terlambat'],
  },
  ms: {
    title: 'Kesihatan akaun',
    overview: 'Gambaran keseluruhan',
    records: 'Rekod pelanggaran',
    points: 'Mata pelanggaran',
    rating: 'Penilaian kedai',
    number: 'Nombor tiket',
    what: 'Jenis pelanggaran',
    at: 'Tarikh pelanggaran',
    deducted: 'Mata',
    orders: 'Pesanan berkaitan',
    until: 'Had masa rayuan',
    status: 'Status',
    states: { pending: 'Menunggu tindakan', enforced: 'Tindakan telah diambil', rejected: 'Rayuan ditolak' },
    whats: ['Nombor penjejakan tidak sah', 'Pesanan palsu', 'Penghantaran lewat'],
  },
};

export interface ViolationRecord {
  readonly number: string;
  readonly what: string;
  /** Wall clock of the shop. */
  readonly at: string;
  readonly points: number;
  readonly orders: readonly string[];
  readonly until: string | null;
  readonly state: string;
}

/** Three records of the last weeks. Only US tickets name a deadline of their own. */
export function listViolations({ market }: Config, { whats, states }: HealthTexts): readonly ViolationRecord[] {
  const now = wallNow(market);
  const record = (i: 0 | 1 | 2, daysAgo: number, points: number, state: string): ViolationRecord => ({
    number: `V20260000${String(41 + i)}`,
    what: whats[i],
    at: wallPlus(now, -24 * daysAgo),
    points,
    orders: i === 2 ? [] : [`57700000000000000${String(i + 1)}`],
    until: market.code === 'US' && i === 0 ? wallPlus(now, 24 * 5) : null,
    state,
  });
  return [
    record(0, 3, 4, market.code === 'US' ? states.pending : states.enforced),
    record(1, 12, 8, states.enforced),
    record(2, 20, 2, states.rejected),
  ];
}

/** Month first with AM and PM in the US, as its exports write; day first elsewhere, as the promotion list does. */
export const healthTime = (wall: string, { market }: Config): string => {
  const [year, month, day] = [wall.slice(0, 4), wall.slice(5, 7), wall.slice(8, 10)];
  if (market.code !== 'US') return `${day}/${month}/${year} ${wall.slice(11)}`;
  const hour = Number(wall.slice(11, 13));
  return `${month}/${day}/${year} ${String(hour % 12 || 12)}:${wall.slice(14)} ${hour < 12 ? 'AM' : 'PM'}`;
};
