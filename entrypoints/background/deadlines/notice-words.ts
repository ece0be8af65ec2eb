/** The words of notifications, in every language: the screens' texts are not loaded in the background. */
import type { Language } from '../../../components/model.ts';
import type { DeadlineKind } from '../../../rules/deadlines/deadline.ts';

interface Words {
  readonly kinds: Readonly<Record<DeadlineKind, string>>;
  orders(count: number): string;
  left(days: number, hours: number, minutes: number): string;
  readonly passed: string;
  many(count: number): string;
  readonly look: string;
}

const plural = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

export const words: Readonly<Record<Language, Words>> = {
  en: {
    kinds: {
      dispatch: 'Dispatch',
      handover: 'Hand over to the carrier',
      'pickup-audit': 'Answer of the pickup provider',
      'flash-start': 'Flash sale starts',
      'flash-end': 'Flash sale ends',
      'appeal-first': 'First appeal',
      'appeal-second': 'Second, last appeal',
      withholding: 'Withheld money',
      'points-expire': 'Violation points expire',
    },
    orders: (count) => plural(count, 'order'),
    left: (days, hours, minutes) =>
      `${days > 0 ? plural(days, 'day') : hours > 0 ? plural(hours, 'hour') : plural(minutes, 'minute')} left`,
    passed: 'The time has passed',
    many: (count) => `${plural(count, 'deadline')} need a look`,
    look: 'Open Shoplint to see them.',
  },
  'zh-CN': {
    kinds: {
      dispatch: '发货',
      handover: '交给物流商',
      'pickup-audit': '揽收服务商答复',
      'flash-start': '秒杀开始',
      'flash-end': '秒杀结束',
      'appeal-first': '首次申诉',
      'appeal-second': '二次申诉（最后一次）',
      withholding: '货款冻结',
      'points-expire': '违规积分到期',
    },
    orders: (count) => `${String(count)} 单`,
    left: (days, hours, minutes) =>
      days > 0 ? `还剩 ${String(days)} 天` : hours > 0 ? `还剩 ${String(hours)} 小时` : `还剩 ${String(minutes)} 分钟`,
    passed: '时间已过',
    many: (count) => `${String(count)} 个截止时间需要处理`,
    look: '打开 Shoplint 查看。',
  },
  vi: {
    kinds: {
      dispatch: 'Gửi hàng',
      handover: 'Bàn giao cho đơn vị vận chuyển',
      'pickup-audit': 'Đơn vị lấy hàng trả lời',
      'flash-start': 'Flash Sale bắt đầu',
      'flash-end': 'Flash Sale kết thúc',
      'appeal-first': 'Khiếu nại lần một',
      'appeal-second': 'Khiếu nại lần hai (lần cuối)',
      withholding: 'Tiền bị giữ',
      'points-expire': 'Điểm vi phạm hết hiệu lực',
    },
    orders: (count) => `${String(count)} đơn hàng`,
    left: (days, hours, minutes) =>
      days > 0 ? `còn ${String(days)} ngày` : hours > 0 ? `còn ${String(hours)} giờ` : `còn ${String(minutes)} phút`,
    passed: 'Đã quá giờ',
    many: (count) => `${String(count)} hạn chót cần xem`,
    look: 'Mở Shoplint để xem.',
  },
  th: {
    kinds: {
      dispatch: 'จัดส่ง',
      handover: 'ส่งมอบให้ขนส่ง',
      'pickup-audit': 'คำตอบของผู้ให้บริการเข้ารับ',
      'flash-start': 'แฟลชเซลล์เริ่ม',
      'flash-end': 'แฟลชเซลล์สิ้นสุด',
      'appeal-first': 'อุทธรณ์ครั้งแรก',
      'appeal-second': 'อุทธรณ์ครั้งที่สอง (ครั้งสุดท้าย)',
      withholding: 'เงินที่ถูกระงับ',
      'points-expire': 'คะแนนการละเมิดหมดอายุ',
    },
    orders: (count) => `คำสั่งซื้อ ${String(count)} รายการ`,
    left: (days, hours, minutes) =>
      days > 0 ? `อีก ${String(days)} วัน` : hours > 0 ? `อีก ${String(hours)} ชม.` : `อีก ${String(minutes)} นาที`,
    passed: 'เลยเวลาแล้ว',
    many: (count) => `มีกำหนดเวลา ${String(count)} รายการที่ควรดู`,
    look: 'เปิด Shoplint เพื่อดู',
  },
  id: {
    kinds: {
      dispatch: 'Pengiriman',
      handover: 'Serah ke ekspedisi',
      'pickup-audit': 'Jawaban penyedia pickup',
      'flash-start': 'Flash Sale mulai',
      'flash-end': 'Flash Sale berakhir',
      'appeal-first': 'Banding pertama',
      'appeal-second': 'Banding kedua (terakhir)',
      withholding: 'Dana ditahan',
      'points-expire': 'Poin pelanggaran hangus',
    },
    orders: (count) => `${String(count)} pesanan`,
    left: (days, hours, minutes) =>
      days > 0
        ? `${String(days)} hari lagi`
        : hours > 0
          ? `${String(hours)} jam lagi`
          : `${String(minutes)} menit lagi`,
    passed: 'Waktunya sudah lewat',
    many: (count) => `${String(count)} tenggat perlu dilihat`,
    look: 'Buka Shoplint untuk melihatnya.',
  },
  ms: {
    kinds: {
      dispatch: 'Penghantaran',
      handover: 'Serah kepada kurier',
      'pickup-audit': 'Jawapan penyedia kutipan',
      'flash-start': 'Jualan kilat mula',
      'flash-end': 'Jualan kilat tamat',
      'appeal-first': 'Rayuan pertama',
      'appeal-second': 'Rayuan kedua (terakhir)',
      withholding: 'Wang ditahan',
      'points-expire': 'Mata pelanggaran luput',
    },
    orders: (count) => `${String(count)} pesanan`,
    left: (days, hours, minutes) =>
      days > 0
        ? `${String(days)} hari lagi`
        : hours > 0
          ? `${String(hours)} jam lagi`
          : `${String(minutes)} minit lagi`,
    passed: 'Masanya sudah berlalu',
    many: (count) => `${String(count)} tarikh akhir perlu dilihat`,
    look: 'Buka Shoplint untuk melihatnya.',
  },
};
