/**
 * Words of the health page: columns of its violation records, states of a ticket, the shop's figures. Nobody has shown
 * them: all but the two states of US tickets are likely wordings, to be confirmed on a real page.
 */
import { asked } from './wording.ts';

const phrases = {
  violationNumber:
    '(违规|处罚|工单|记录)(单)?(编号|单号|号|id)|(violation|enforcement|ticket|record|case)( ticket)? ?(id|no\\.?|number)|mã( số)?( vi phạm| phiếu)|(รหัส|หมายเลข)(การละเมิด|ตั๋ว|รายการ)|(id|nomor) (pelanggaran|tiket)|(id|nombor) (pelanggaran|tiket)',
  violationWhat:
    '违规(类型|原因|行为|内容|事项)|违规|violations?( type| reason| behaviou?r)?|(reason|behaviou?r)|policy violated|((loại|lý do|hành vi) )?vi phạm|(ประเภท|สาเหตุ|พฤติกรรม)?การละเมิด|((jenis|alasan|perilaku|sebab) )?pelanggaran',
  violationAt:
    '(处罚|违规|通知|生效|执行)(时间|日期)|(violation|enforcement|notice|notification|penalty|effective) (date|time)|(date|time) (issued|of (notice|violation))|issued( on)?|(ngày|thời gian) (vi phạm|thông báo|xử phạt)|(วันที่|เวลา)(ละเมิด|แจ้งเตือน|ลงโทษ|การละเมิด)|(tanggal|waktu) (pelanggaran|pemberitahuan|penalti)|(tarikh|masa) (pelanggaran|notis|penalti)',
  violationPoints:
    '(违规)?(积分|扣分|分数)|违规分|(violation |penalty )?points?( deducted)?|(số )?điểm( vi phạm| phạt)?|คะแนน(การละเมิด|ความผิด|ที่หัก)?|poin( pelanggaran| penalti)?|mata( pelanggaran| penalti)?',
  violationOrders:
    '(涉及|相关|关联)?订单(编号|号|id)?|(related |affected )?orders?( ids?| numbers?)?|(mã )?đơn hàng( liên quan)?|(หมายเลข)?คำสั่งซื้อ(ที่เกี่ยวข้อง)?|(id |nomor )?pesanan( terkait)?|(id |nombor )?pesanan( berkaitan)?',
  appealUntil:
    '申诉(截止|到期)(时间|日期)|(appeal|correction|ticket) (deadline|due( date)?|by|before)|deadline|(appeal|correct or appeal) (by|before)|hạn (chót )?(khiếu nại|kháng nghị)|(กำหนด|หมดเขต)(ยื่น)?อุทธรณ์|(batas (waktu )?|tenggat )banding|(tarikh akhir|had masa) rayuan',
  ticketState:
    '(处理|工单|申诉)?状态|(ticket |appeal |violation |enforcement )?status|trạng thái|สถานะ|status( tiket| banding| rayuan)?',
  // The first two of the US, official help pages.
  ticketPending:
    'pending|待生效|待处理|未生效|pending (enforcement|action)|(đang )?chờ (xử lý|thực thi)|รอดำเนินการ|menunggu( tindakan)?|tertunda',
  ticketEnforced:
    'enforcement action taken|已处罚|处罚已执行|已执行|已生效|enforced|penali[sz]ed|đã (xử phạt|xử lý|thực thi)|ดำเนินการแล้ว|บังคับใช้แล้ว|telah ditindak|tindakan (telah )?(diambil|dikenakan)',
  ticketAppealing:
    '申诉(审核)?中|审核中|appealing|appeal (submitted|in review|under review|in progress)|under review|(đang )?(khiếu nại|xem xét)|(อยู่ระหว่าง|กำลัง)(การ)?อุทธรณ์|(dalam |sedang )(proses )?(banding|rayuan)',
  ticketRejected:
    '申诉(失败|(被)?驳回|未通过)|appeal (rejected|failed|denied|unsuccessful)|khiếu nại (bị từ chối|thất bại)|อุทธรณ์(ไม่สำเร็จ|ถูกปฏิเสธ)|(banding|rayuan) (ditolak|gagal)',
  ticketUpheld:
    '申诉(成功|(已)?通过)|appeal (approved|successful|succeeded|upheld|accepted)|khiếu nại (thành công|được chấp nhận)|อุทธรณ์สำเร็จ|(banding|rayuan) (diterima|berhasil|berjaya|disetujui|diluluskan)',
  standingPoints:
    '(当前|累计|店铺)?违规(总)?(积分|分)|(current |total )?violation points?|(tổng |số )?điểm vi phạm( hiện tại)?|คะแนน(การละเมิด|ความผิด)(ปัจจุบัน|รวม)?|(total )?poin pelanggaran( saat ini)?|(jumlah )?mata pelanggaran( semasa)?',
  standingRating:
    '(店铺|商店|商家)(评分|星级)|(store|shop) rating|(điểm )?đánh giá (cửa hàng|gian hàng|shop)|คะแนน(ร้านค้า|ร้าน)|(rating|penilaian) (toko|kedai)',
} as const;

export type Phrase = keyof typeof phrases;

/** True where `text`, cleaned, is wholly one of the wordings of a phrase. */
export const says = asked(phrases);
