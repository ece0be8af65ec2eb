/** Từ ngữ của lịch sử đơn hàng: những gì được lưu và các đợt nghi là Flash Sale. */
import { importing } from './history-import.ts';
import { skus } from './history-skus.ts';

export const history = {
  ...importing,
  ...skus,
  'history.title': 'Lịch sử đơn hàng',
  'history.what':
    'Từ đơn hàng của bạn, Shoplint tính giá Flash Sale cao nhất cho từng SKU, và đến khi nào. Mọi thứ chỉ nằm trên máy này.',
  'history.market': 'Thị trường',
  'history.market.pick': 'Chọn thị trường',
  'history.shop': 'Shop',
  'history.shop.my': 'Shop của tôi ở {{market}}',
  'history.keep': 'Lưu',

  'kept.title': 'Dữ liệu đã lưu',
  'kept.nothing': 'Chưa có gì. Hãy nhập tệp đơn hàng 30 ngày qua để đối chiếu giá.',
  'kept.lost':
    'Trình duyệt đã xóa các đơn hàng và giá vốn lưu ở đây. Hãy nhập lại tệp đơn hàng, hoặc mở bản sao lưu bên dưới.',
  'kept.whole': 'Đã đủ đơn của 30 ngày qua.',
  'kept.everything': 'Đã đủ: bạn cho biết đây là toàn bộ.',
  'kept.gaps': 'Chưa đủ: thiếu {{count}} đoạn trong 30 ngày qua. Chưa bù thì chưa thể nói giá nào an toàn.',
  'kept.gap': 'Xuất đơn tạo từ {{from}} đến {{to}}.',
  'kept.gap.day': 'Xuất đơn tạo vào {{from}}.',
  'kept.gap.since': 'Xuất đơn tạo từ {{from}}.',
  'kept.now': 'Bây giờ',
  'kept.isEverything': 'Đây là toàn bộ: shop của tôi mở chưa đến 30 ngày',
  'kept.counts': '{{lines}} dòng đơn của {{skus}} SKU',
  'kept.files': '{{count}} tệp',
  'kept.file': 'Đơn {{from}} đến {{to}} · {{count}} dòng · nhập {{imported}}',
  'kept.filtered': 'Tệp đã bị lọc: không có đủ đơn của thời gian đó',
  'kept.filtered.named': '{{file}} đã bị lọc: không có đủ đơn của thời gian đó',
  'kept.damaged': 'Một số dòng không đọc được nữa. Hãy nhập lại tệp này.',
  'kept.remove': 'Xóa',
  'kept.remove.named': 'Xóa {{file}}',
  'kept.remove.ask': 'Xóa “{{file}}” và các đơn không có trong tệp khác? Không hoàn tác được.',
  'kept.removeAll': 'Xóa mọi đơn hàng',
  'kept.removeAll.ask':
    'Xóa cả {{lines}} dòng đơn của {{count}} tệp, và giá vốn đã nhập cho shop này? Không hoàn tác được; bạn sẽ phải nhập lại.',
  'kept.backup': 'Lưu bản sao lưu',
  'kept.backup.what': 'Bản sao lưu là một tệp chứa mọi thứ Shoplint lưu: đơn hàng, giá vốn, cài đặt của mọi shop.',
  'kept.restore': 'Mở bản sao lưu…',
  'kept.restore.ask':
    'Thay mọi thứ Shoplint đang lưu, cho mọi shop, bằng “{{file}}”? Không hoàn tác được; nếu chưa chắc, hãy lưu bản sao lưu trước.',
  'kept.restore.deed': 'Khôi phục',

  'team.open': 'Lưu một phần cho đồng nghiệp…',
  'team.title': 'Đưa gì vào tệp',
  'team.what': 'Tệp có thể chứa địa chỉ kho, người liên hệ và giá vốn: chỉ chuyển trong nhóm của bạn.',
  'team.deed': 'Lưu tệp',
  'merge.title': 'Lấy gì từ “{{file}}”',
  'merge.what': 'Những gì đang có được giữ lại. Nếu có hai bản thì lấy bản mới hơn.',
  'merge.nothing': 'Mọi thứ trong tệp này đã có ở đây.',
  'merge.same': 'không có gì mới',
  'merge.counts': '{{added}} thêm, {{newer}} mới hơn, {{differs}} khác',
  'merge.differs': '{{part}}: khi hai bên khác nhau',
  'merge.mine': 'Giữ bản ở đây',
  'merge.file': 'Lấy bản trong tệp',
  'merge.foreign': 'Đơn hàng khác loại tiền với ở đây không được lấy.',
  'merge.unread': '{{count}} mục không đọc được nên bỏ qua.',
  'merge.deed': 'Gộp',
  'merge.replace': 'Thay toàn bộ…',
  'merge.part.settings': 'Cài đặt và shop',
  'merge.part.rulebook': 'Giá trị tự đặt và quy tắc đã tắt',
  'merge.part.cases': 'Vụ việc và thời hạn',
  'merge.part.windows': 'Flash Sale và giảm giá',
  'merge.part.pickup': 'Lấy hàng và bản sao ERP',
  'merge.part.costs': 'Giá vốn, phí và tỷ giá',
  'merge.part.ignored': 'Lỗi đã bỏ qua',
  'merge.part.history': 'Dòng đơn hàng',

  'suspected.title': 'Đây có phải Flash Sale không?',
  'suspected.what':
    'Đơn của Flash Sale không giới hạn giá. Dưới đây là nhiều đơn cùng một giá thấp trong vòng 72 giờ; khi bạn chưa trả lời, chúng chỉ gây cảnh báo.',
  'suspected.nothing': 'Đã trả lời hết.',
  'suspected.sale': '{{count}} đơn giá {{price}}, {{from}} đến {{to}}',
  'suspected.plain': 'giá {{price}}, {{from}} đến {{to}}',
  'suspected.yes': 'Đúng, Flash Sale',
  'suspected.no': 'Không',
  'suspected.all': 'Hiện cả {{count}}',
  'suspected.more': '… và {{count}} mục nữa, hiện dần khi bạn trả lời',
  'suspected.decided': 'Đã trả lời ({{count}})',
  'suspected.confirmed': 'Flash Sale: không tính vào giá trần',
  'suspected.denied': 'Không phải Flash Sale: có tính',

  'notice.restored': 'Đã khôi phục: nay đang lưu {{lines}} dòng đơn.',
  'notice.merged': 'Đã gộp. Những gì có trước đó vẫn còn.',
  'notice.restore.foreign':
    'Tệp này không phải bản sao lưu của Shoplint. Không có gì bị thay đổi. Hãy chọn tệp do “Lưu bản sao lưu” tạo ra.',
  'notice.restore.newer':
    'Bản sao lưu này do Shoplint mới hơn tạo ra. Không có gì bị thay đổi. Hãy cập nhật Shoplint rồi khôi phục.',
  'notice.restore.cut': 'Bản sao lưu này bị cụt: chép hoặc tải chưa hết. Không có gì bị thay đổi. Hãy chọn bản đầy đủ.',
  'notice.restore.damaged': 'Bản sao lưu này hỏng ở dòng {{line}}. Không có gì bị thay đổi. Hãy chọn bản khác.',
  'notice.restore.full':
    'Trình duyệt không đủ chỗ cho bản sao lưu này. Không có gì bị thay đổi. Hãy giải phóng ổ đĩa rồi khôi phục lại.',
  'notice.restore.failed':
    'Trình duyệt không khôi phục được bản sao lưu này. Không có gì bị thay đổi. Hãy khởi động lại trình duyệt rồi thử lại.',
  'notice.saved': 'Đã lưu bản sao lưu: {{file}}.',
  'notice.full': 'Trình duyệt hết chỗ nên không có gì bị thay đổi. Hãy giải phóng ổ đĩa rồi thử lại.',
  'notice.blocked':
    'Một thẻ khác đang mở Shoplint bản cũ nên không có gì bị thay đổi. Hãy đóng các thẻ Shoplint khác rồi thử lại.',
  'notice.currency':
    'Số tiền thuộc hai loại tiền không thể của cùng một shop, nên không có gì bị thay đổi. Hãy chọn đúng thị trường ở trên.',
  'notice.storeFailed': 'Trình duyệt không đọc hoặc lưu được lịch sử. Hãy khởi động lại trình duyệt rồi thử lại.',
} as const;
