/** Tên và lời nhắc của từng quy tắc kho hàng. Trang đọc được các câu này nên không nhắc nội dung trong ERP. */
export const warehouse = {
  'warehouse/contact': 'Người liên hệ',
  'warehouse/contact.missing': 'Địa chỉ phải có người liên hệ. Hãy nhập tên người nghe máy.',
  'warehouse/phone': 'Số điện thoại',
  'warehouse/phone.tooShort': '“{{text}}” quá ngắn. Phải là số điện thoại đầy đủ: hãy kiểm tra lại các chữ số.',
  'warehouse/phone.tooLong': '“{{text}}” quá dài. Phải là một số điện thoại duy nhất: hãy kiểm tra lại các chữ số.',
  'warehouse/phone.invalid':
    '“{{text}}” không đúng dạng số điện thoại của nước đó. Phải là số gọi được: hãy kiểm tra đầu số, xem có thiếu hay sai số nào không.',
  'warehouse/phone.landline':
    '“{{text}}” là số cố định. Tài xế gọi trước khi đến lấy hàng: nên dùng số di động có người nghe cả ngày.',
  'warehouse/phone.masked':
    'Trang này che bớt số điện thoại nên không kiểm tra được. Hãy chắc chắn số đúng và có người nghe.',
  'warehouse/phone.noCountry':
    'Số không có mã quốc gia và trang cũng không ghi nước nào Shoplint biết, nên không kiểm tra được.',
  'warehouse/phone.foreign': 'Shoplint chưa biết dạng số của mã quốc gia này nên không kiểm tra được.',
  'warehouse/address-complete': 'Địa chỉ đầy đủ',
  'warehouse/address-complete.region': 'Chưa có tỉnh, thành phố và quận. Hãy chọn.',
  'warehouse/address-complete.city': 'Địa chỉ chưa có thành phố. Hãy chọn để tài xế tìm được kho.',
  'warehouse/address-complete.district': 'Địa chỉ chưa có quận. Hãy chọn để tài xế tìm được kho.',
  'warehouse/address-complete.street':
    'Địa chỉ chi tiết chưa có tên đường. Hãy thêm tên đường và số nhà để tài xế tìm được kho.',
  'warehouse/address-complete.number': 'Địa chỉ chi tiết chưa có số nhà. Hãy thêm số nhà, kèm tòa nhà và tầng nếu có.',
  'warehouse/address-complete.notTold':
    'Shoplint không nhận ra tên đường và số nhà trong địa chỉ này. Hãy kiểm tra đã có đủ cả hai, viết bằng tiếng Trung.',
  'warehouse/pickup-area': 'Trong khu vực lấy hàng',
  'warehouse/pickup-area.outside':
    'Bạn đã ghi {{area}} nằm ngoài khu vực lấy hàng. Đăng ký lấy hàng từ đó sẽ bị bỏ qua, không có thông báo. Nếu đã thay đổi, hãy sửa trong bàn làm việc; nếu không, hãy tự gửi hàng đến kho trung chuyển.',
  'warehouse/pickup-area.notKnown':
    'Chưa rõ {{area}} có được lấy hàng không: từ sau 2023 không có danh sách công khai, và đăng ký từ ngoài khu vực sẽ bị bỏ qua, không có thông báo. Hãy hỏi đơn vị lấy hàng rồi nhập câu trả lời vào bàn làm việc.',
  'warehouse/restarts-signup': 'Đăng ký lấy hàng lại từ đầu',
  'warehouse/restarts-signup.restarts':
    'Người liên hệ, điện thoại hoặc địa chỉ khác với bản đã lưu, dù chỉ một dấu phẩy. Lưu là đăng ký lấy hàng lại: đơn vị lấy hàng duyệt trong {{hours}}, trong lúc chờ bạn tự gửi hàng. Nếu không muốn, hãy rời trang mà không lưu.',
  'warehouse/cosmetic-change': 'Chỉ đổi dấu câu hoặc dấu cách',
  'warehouse/cosmetic-change.cosmetic':
    'Chỉ đổi dấu câu, dấu cách hoặc chữ hoa/thường. Địa điểm vẫn vậy, nhưng lưu vẫn là đăng ký lấy hàng lại. Muốn đăng ký lại hoặc hủy lấy hàng: hãy lưu rồi nói rõ khi đơn vị lấy hàng gọi. Không muốn cả hai: hãy trả lại nội dung cũ.',
  'warehouse/erp-mirror': 'Giống trong ERP',
  'warehouse/erp-mirror.contact':
    'Người liên hệ khác với địa chỉ ERP bạn đã lưu. Hãy sửa cả trong ERP; bàn làm việc có sẵn để sao chép.',
  'warehouse/erp-mirror.phone':
    'Số điện thoại khác với địa chỉ ERP bạn đã lưu. Hãy sửa cả trong ERP; bàn làm việc có sẵn để sao chép.',
  'warehouse/erp-mirror.region':
    'Tỉnh, thành phố hoặc quận khác với địa chỉ ERP bạn đã lưu: nhãn có thể in sai. Hãy sửa cả trong ERP; bàn làm việc có sẵn để sao chép.',
  'warehouse/erp-mirror.street':
    'Địa chỉ chi tiết khác với địa chỉ ERP bạn đã lưu: nhãn có thể in sai. Hãy sửa cả trong ERP; bàn làm việc có sẵn để sao chép.',
  'warehouse/erp-mirror.postcode':
    'Mã bưu chính khác với địa chỉ ERP bạn đã lưu. Hãy sửa cả trong ERP; bàn làm việc có sẵn để sao chép.',
  'warehouse/erp-mirror.method':
    'Cách gửi (lấy hàng hay tự gửi) trong ERP khác với trang này: nhãn có thể in sai. Hãy chỉnh ERP theo trang.',
  'warehouse/pickup-status': 'Lấy hàng tại kho này',
  'warehouse/pickup-status.notSignedUp':
    'Chưa đăng ký lấy hàng, hoặc lấy hàng chưa có hiệu lực: bạn tự gửi hàng. Sửa địa chỉ rồi lưu là gửi đăng ký.',
  'warehouse/pickup-status.inReview':
    'Đăng ký lấy hàng đang được duyệt. Trước khi duyệt xong, bạn có thể tự gửi hàng. Hãy để sẵn điện thoại: đơn vị lấy hàng sẽ gọi.',
  'warehouse/pickup-status.outside': 'Địa chỉ này nằm ngoài khu vực lấy hàng: bạn tự gửi hàng.',
  'warehouse/pickup-status.restricted':
    'Kho này đang bị hạn chế (chế độ nghỉ hoặc giới hạn đơn). Trong lúc đó không có ai đến lấy hàng.',
} as const;
