/** Từ ngữ của việc nhập tệp đơn hàng. */
export const importing = {
  'import.title': 'Nhập đơn hàng',
  'import.choose': 'Chọn tệp',
  'import.drop': 'hoặc thả tệp đơn hàng vào đây (CSV hoặc XLSX, nhiều tệp một lúc)',
  'import.dropNow': 'Thả tệp để nhập',
  'import.market.first': 'Hãy chọn thị trường trước: nhờ đó biết cách đọc ngày và giá trong tệp.',
  'import.private': 'Tên, địa chỉ và số điện thoại của người mua không được đưa vào lịch sử.',
  'import.how': 'Cách lấy tệp',
  'import.how.open': 'Trong Seller Center, mở Đơn hàng › Quản lý đơn hàng, thẻ “Tất cả”.',
  'import.how.filter': 'Lọc theo “Thời gian tạo”: 30 ngày qua hoặc dài hơn. Không đặt bộ lọc khác.',
  'import.how.export': 'Bấm “Xuất”, chờ tệp sẵn sàng rồi tải xuống. Sau đó chọn tệp ở đây.',
  'import.how.link': 'Mở đơn hàng trong Seller Center',

  'import.waiting': 'Đang chờ đến lượt.',
  'import.reading': 'Đang đọc: đã được {{count}} dòng',
  'import.keeping': 'Đã đọc {{count}} dòng. Đang lưu…',
  'import.left.seconds': 'còn khoảng {{count}} giây',
  'import.left.minutes': 'còn khoảng {{count}} phút',
  'import.progress': 'Tiến độ của {{file}}',
  'import.cancel': 'Hủy',
  'import.cancel.named': 'Hủy nhập {{file}} và các tệp phía sau',
  'import.cancelled': 'Đã hủy. Không lưu gì của tệp này.',
  'import.ask': 'Trong tệp này ngày hay tháng viết trước? Ngày tháng đọc được cả hai cách:',
  'import.ask.dayFirst': 'Ngày trước',
  'import.ask.monthFirst': 'Tháng trước',
  'import.ask.example': '{{text}} là {{day}}',
  'import.done': 'Đã đọc {{rows}} dòng đơn, {{added}} dòng mới, của {{skus}} SKU.',
  'import.done.known': 'Đã đọc {{rows}} dòng đơn, đều đã có từ trước. Không tính trùng dòng nào.',
  'import.done.updated': '{{count}} dòng đã có nay có trạng thái mới hơn.',
  'import.done.none': 'Không dùng được dòng đơn nào trong tệp này.',
  'import.rejected': '{{count}} dòng bị bỏ ra',
  'import.rejected.line': 'Dòng {{line}}',
  'import.rejected.more': '… và {{count}} dòng nữa',
  'import.rejected.save': 'Tải danh sách (CSV)',
  'import.close': 'Xóa kết quả',
  'import.kept': 'Những gì nhập trước đó vẫn giữ nguyên.',

  'problem.empty': '“{{file}}” trống. Hãy tải lại tệp đã xuất rồi chọn tệp mới.',
  'problem.unreadable':
    'Không đọc được “{{file}}”: tệp đã bị chuyển, bị sửa hoặc đang mở ở nơi khác. Hãy đóng nó trong chương trình khác rồi chọn lại.',
  'problem.not-a-table':
    '“{{file}}” không phải CSV cũng không phải XLSX. Hãy chọn tệp đơn hàng đúng như Seller Center xuất ra.',
  'problem.not-a-table.old-excel': '“{{file}}” là tệp Excel cũ (.xls). Hãy chọn tệp gốc đã tải, hoặc lưu thành XLSX.',
  'problem.not-a-table.protected': '“{{file}}” có mật khẩu. Hãy lưu một bản không mật khẩu và chọn bản đó.',
  'problem.not-a-table.pdf': '“{{file}}” là PDF. Hãy xuất đơn hàng thành CSV hoặc XLSX.',
  'problem.not-a-table.web-page':
    '“{{file}}” là trang web: có lẽ khi tải đã bị đưa về trang đăng nhập. Hãy đăng nhập Seller Center và tải lại tệp.',
  'problem.archive': '“{{file}}” là tệp nén, bên trong có {{holds}}. Hãy giải nén rồi chọn tệp CSV hoặc XLSX trong đó.',
  'problem.encoding': 'Không đọc được ký tự của “{{file}}”. Hãy chọn tệp gốc đã tải, hoặc lưu thành CSV mã UTF-8.',
  'problem.other-file':
    '“{{file}}” là bảng nhưng không phải tệp đơn hàng: nó bắt đầu bằng “{{cells}}”. Trong Seller Center, hãy xuất từ danh sách đơn hàng.',
  'problem.other-file.returns': '“{{file}}” là tệp trả hàng. Trong Seller Center, hãy xuất từ danh sách đơn hàng.',
  'problem.other-file.flash-sale':
    '“{{file}}” là mẫu Flash Sale, không phải đơn hàng. Trong Seller Center, hãy xuất từ danh sách đơn hàng.',
  'problem.other-file.settlement':
    '“{{file}}” là báo cáo quyết toán. Trong Seller Center, hãy xuất từ danh sách đơn hàng.',
  'problem.other-file.products':
    '“{{file}}” là danh sách sản phẩm. Trong Seller Center, hãy xuất từ danh sách đơn hàng.',
  'problem.missing-column':
    '“{{file}}”, dòng {{line}}: thiếu cột “{{column}}”. Hãy xuất lại đơn hàng và để nguyên tệp.',
  'problem.column-twice':
    '“{{file}}”, dòng {{line}}: cột “{{column}}” có hai lần. Hãy xuất lại đơn hàng và để nguyên tệp.',
  'problem.no-lines': '“{{file}}” có tiêu đề nhưng không có đơn. Hãy xuất khoảng thời gian có đơn hàng.',
  'problem.breaks-off': '“{{file}}” bị cụt. Hãy tải lại rồi chọn tệp mới.',
  'problem.breaks-off.at': '“{{file}}” bị cụt ở dòng {{line}}. Hãy tải lại rồi chọn tệp mới.',
  'problem.breaks-off.column': '“{{file}}” bị cụt ở dòng {{line}}, cột “{{column}}”. Hãy tải lại rồi chọn tệp mới.',
  'problem.breaks-off.quote':
    '“{{file}}”, dòng {{line}}: một dấu ngoặc kép không được đóng. Tệp bị cụt hoặc đã bị sửa; hãy tải lại.',
  'problem.damaged': '“{{file}}” bị hỏng (ở phần {{part}}). Hãy tải lại rồi chọn tệp mới.',
  'problem.unsafe.size':
    'Không mở “{{file}}”: phần {{part}} lớn hơn nhiều so với mọi tệp đơn hàng. Hãy tải lại từ Seller Center.',
  'problem.unsafe.entities':
    'Không mở “{{file}}”: phần {{part}} chứa thứ mà tệp đơn hàng không có. Hãy tải lại từ Seller Center.',
  'problem.dates-changed':
    '“{{file}}”, dòng {{line}}, cột “{{column}}”: ngày “{{text}}” đã bị chương trình bảng tính sửa, ngày và tháng có thể đã đổi chỗ. Hãy tải lại và chọn tệp mà không mở ra trước.',
  'problem.all-rejected':
    '“{{file}}”: không dùng được dòng nào trong {{rejected}} dòng. Thường gặp nhất như ở dòng {{line}}: {{reason}} Hãy kiểm tra thị trường, hoặc tải lại tệp.',
  'problem.market-unknown':
    'Không đọc “{{file}}”: Shoplint chưa biết múi giờ và loại tiền của thị trường {{market}}. Nếu chọn nhầm, hãy chọn thị trường khác ở trên.',
  'problem.not-kept.full':
    'Đã đọc “{{file}}” nhưng trình duyệt không đủ chỗ. Hãy giải phóng ổ đĩa hoặc xóa tệp cũ bên dưới, rồi chọn lại.',
  'problem.not-kept.blocked':
    'Đã đọc “{{file}}” nhưng một thẻ khác đang mở Shoplint bản cũ. Hãy đóng các thẻ Shoplint khác, rồi chọn lại tệp.',
  'problem.not-kept.currency':
    'Đã đọc “{{file}}” nhưng số tiền khác loại với các đơn đang lưu ở đây: tệp thuộc thị trường khác. Hãy chọn thị trường đó ở trên, rồi chọn lại tệp.',
  'problem.not-kept.failed':
    'Đã đọc “{{file}}” nhưng trình duyệt không lưu được. Hãy khởi động lại trình duyệt, rồi chọn lại tệp.',
  'problem.unexpected':
    'Không nhập được “{{file}}” do lỗi của Shoplint ({{message}}). Nhờ bạn báo lại; bản thân tệp có thể không sao.',

  'reason.cells': 'Số ô không bằng số cột của tiêu đề.',
  'reason.order-id-missing': 'Thiếu mã đơn hàng.',
  'reason.sku-missing': 'Thiếu ID SKU.',
  'reason.id-damaged': '{{column}}: “{{text}}” đã mất các số cuối vì chương trình bảng tính. Hãy nhập tệp gốc đã tải.',
  'reason.date-missing': '{{column}}: thiếu ngày.',
  'reason.date-impossible': '{{column}}: không có ngày “{{text}}”.',
  'reason.quantity': '{{column}}: “{{text}}” không phải số lượng.',
  'reason.amount-missing': '{{column}}: thiếu số tiền.',
  'reason.amount-not-a-number': '{{column}}: “{{text}}” không phải số tiền.',
  'reason.amount-ambiguous': '{{column}}: “{{text}}” có thể hiểu thành hai số tiền.',
  'reason.amount-too-many-decimals': '{{column}}: “{{text}}” có nhiều số thập phân hơn loại tiền này.',
  'reason.amount-other-currency': '{{column}}: “{{text}}” không phải loại tiền của thị trường.',
  'reason.discount-above-price': '{{column}}: phần người bán giảm “{{text}}” cao hơn giá.',
  'rejected.cells': 'số ô không bằng tiêu đề',
  'rejected.order-id-missing': 'thiếu mã đơn hàng',
  'rejected.sku-missing': 'thiếu ID SKU',
  'rejected.id-damaged': 'mã bị chương trình bảng tính cắt bớt',
  'rejected.date-missing': 'thiếu ngày',
  'rejected.date-impossible': 'ngày không có thật',
  'rejected.quantity': 'không phải số lượng',
  'rejected.amount-missing': 'thiếu số tiền',
  'rejected.amount-not-a-number': 'không phải số tiền',
  'rejected.amount-ambiguous': 'số tiền hiểu được hai cách',
  'rejected.amount-too-many-decimals': 'quá nhiều số thập phân',
  'rejected.amount-other-currency': 'khác loại tiền của thị trường',
  'rejected.discount-above-price': 'mức giảm cao hơn giá',
  'rejected.times': '{{reason}}: {{count}}',
  'rejected.header.line': 'Dòng',
  'rejected.header.order': 'Mã đơn hàng',
  'rejected.header.reason': 'Lý do',
  'rejected.header.column': 'Cột',
  'rejected.header.text': 'Nội dung',
} as const;
