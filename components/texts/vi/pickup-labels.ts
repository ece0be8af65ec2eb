/** Từ ngữ của phần kiểm tra nhãn. */
export const pickupLabels = {
  'label.help':
    'Sau khi đổi đơn vị lấy hàng, có đủ ba dấu hiệu mới chắc là đơn vị mới lấy: đầu mã vận đơn, PICK UP và kho trung chuyển. Các mã chỉ nằm trên trang này, không được lưu.',
  'label.number': 'Mã vận đơn',
  'label.number.help': 'Quét mã, hoặc gõ rồi nhấn Enter. Có thể dán nhiều mã một lúc.',
  'label.add': 'Thêm',
  'label.exported': 'Lấy từ đơn hàng đã nhập',
  'label.exported.none':
    'Đơn đã nhập trong 14 ngày qua không có mã vận đơn nào. Hãy nhập tệp mới ở mục Lịch sử đơn hàng.',
  'label.exported.failed': 'Không đọc được đơn hàng đã nhập. Hãy nhập lại ở mục Lịch sử đơn hàng.',
  'label.exported.pick': 'Lấy một lô',
  'label.exported.group': '{{count}} nhãn: {{what}}',
  'label.none': 'Chưa có mã nào. Hãy quét nhãn đầu tiên.',
  'label.batch': 'Trên các nhãn này ghi',
  'label.method': 'Cách gửi',
  'label.method.pickup': 'PICK UP',
  'label.method.dropOff': 'DROP OFF',
  'label.method.unknown': 'Chưa xem',
  'label.hub': 'Kho trung chuyển trên nhãn',
  'label.hub.help': 'Nơi kiện hàng được gửi đến, ví dụ 东莞洪梅. Để trống: chưa xem.',
  'label.warehouse': 'Kho',
  'label.warehouse.none': 'Không chọn',
  'label.on': 'Ngày in',
  'label.count': '{{count}} nhãn',
  'label.rejected': '{{count}} đoạn chữ không phải mã vận đơn: {{some}}',
  'label.cut': 'Nhiều quá mức kiểm tra một lần. Hãy dán phần còn lại thành lô thứ hai.',
  'label.again': '{{number}} đã có trong danh sách.',
  'label.verdict.proven': 'Có người đến lấy',
  'label.verdict.unproven': 'Chưa chắc',
  'label.verdict.contradicted': 'Không khớp',
  'label.signs': '{{seen}}/3 dấu hiệu',
  'label.sign.prefix': 'Bắt đầu bằng WS',
  'label.sign.method': 'PICK UP',
  'label.sign.hub': 'Kho trung chuyển lấy hàng',
  'label.sign.is.seen': 'có',
  'label.sign.is.contradicted': 'không',
  'label.sign.is.unknown': 'chưa rõ',
  'label.advice.bring-to-hub':
    'Các nhãn này ghi tự gửi: không có ai đến lấy. Hãy mang hàng đến kho trung chuyển ghi trên nhãn.',
  'label.advice.compare-erp':
    'Hãy so ERP với Seller Center: địa chỉ kho và trạng thái lấy hàng ở hai bên phải giống nhau.',
  'label.advice.new-driver-takes-it':
    'Nhãn in cho đơn vị cũ. Cứ giao hàng cho tài xế của đơn vị mới: trong lúc chuyển đổi hai bên nhận hàng của nhau.',
  'label.advice.old-driver-takes-it':
    'Nhãn in cho đơn vị mới. Khi tài xế mới chưa đến, cứ giao hàng cho đơn vị cũ: trong lúc chuyển đổi hai bên nhận hàng của nhau.',
  'label.advice.either-driver-takes-it':
    'Chưa chốt ngày chuyển đổi. Tài xế của bên nào đến cũng nhận cả hai loại nhãn.',
  'label.advice.hub-is-no-proof':
    'Chỉ kho trung chuyển thì chưa nói lên gì: từ tháng 4/2025 người bán cũng tự gửi hàng đến đó.',
  'label.mixed.by-switch':
    'Trong đây có nhãn của hai đơn vị. Cứ đóng gói hết: lúc chuyển đổi tài xế bên nào cũng nhận cả hai loại.',
  'label.mixed.unexplained':
    'Chỉ một số mã bắt đầu bằng WS, và chưa biết kho này có đổi đơn vị lấy hàng vào ngày đó. Hãy chọn kho và ngày ở trên; nếu cả hai đều đúng, hãy hỏi đơn vị lấy hàng trước khi tài xế đến.',
  'label.copy': 'Sao chép kết quả',
  'label.keep': 'Lưu kết quả',
  'label.kept': 'Đã lưu, không kèm mã.',
  'label.clear': 'Làm lại từ đầu',
  'label.remove': 'Xóa {{number}}',
  'label.more': 'và {{count}} mã nữa; “Sao chép kết quả” có đủ',
  'label.scans': 'Các lần kiểm tra trước',
  'label.scan': '{{at}}: {{total}} nhãn, {{proven}} có người lấy, {{unproven}} chưa chắc, {{contradicted}} không khớp',
} as const;
