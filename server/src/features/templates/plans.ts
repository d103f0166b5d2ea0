// The texts of new plans, one a kind: what stands between header and recipients, in words with gaps (‹…›).
// `‹chude=…›` is filled in in the subject and comes back in the lead and the closing.

/** The label that every body gives to the section that says who does what. */
export const ORGANISATION = 'to-chuc-thuc-hien';

/** A kind of plan. */
export interface PlanKind {
  /** Its name, as a clerk calls it. */
  readonly name: string;
  /** What it is for, English (key of the translation). */
  readonly about: 'propaganda' | 'action' | 'event' | 'inspection' | 'year' | 'blank';
  /** The subject. */
  readonly subject: string;
  /** The subject within a sentence: with a small letter. */
  readonly mention: string;
  readonly bases: readonly string[];
  /** From the first section to the last one, without lead and closing. */
  readonly body: string;
}

const KNOWN_BASES = ['‹Luật … ngày …›', 'Thực hiện Kế hoạch số ‹…›/KH-‹…› ngày ‹…› của ‹cơ quan ban hành› về ‹…›'];

const propaganda: PlanKind = {
  name: 'Kế hoạch tuyên truyền',
  about: 'propaganda',
  subject: 'Tuyên truyền ‹chude=sự kiện, chủ trương cần tuyên truyền›',
  mention: 'tuyên truyền ‹chude=›',
  bases: KNOWN_BASES,
  body: `# Mục đích, yêu cầu

## Mục đích

- Nâng cao nhận thức của cán bộ, đảng viên và Nhân dân về ý nghĩa, nội dung của ‹chude=›.
- ‹Kết quả cần đạt: tạo sự đồng thuận, cổ vũ phong trào thi đua …›

## Yêu cầu

- Tuyên truyền kịp thời, chính xác, có trọng tâm, phù hợp với từng đối tượng, địa bàn.
- Nội dung, hình thức thiết thực, hiệu quả, tiết kiệm, tránh phô trương.

# Nội dung, hình thức, thời gian tuyên truyền

## Nội dung tuyên truyền (#noi-dung)

- Mục đích, ý nghĩa của ‹chude=›.
- ‹Kết quả, mô hình, gương điển hình cần tuyên truyền›.

## Hình thức tuyên truyền

- Tin, bài, phóng sự trên báo, đài, cổng thông tin điện tử, mạng xã hội và hệ thống truyền thanh cơ sở.
- Tuyên truyền trực quan: pa nô, áp phích, băng rôn, khẩu hiệu tại ‹địa điểm›.
- ‹Hình thức khác: hội nghị, hội thi, triển lãm …›

## Thời gian tuyên truyền: Từ ‹ngày bắt đầu› đến ‹ngày kết thúc›.

# Tổ chức thực hiện (#${ORGANISATION})

## ‹Đơn vị chủ trì›

- Hướng dẫn các cơ quan, đơn vị tuyên truyền nội dung tại #noi-dung. (hạn: ‹…›)
- Tổng hợp kết quả, báo cáo ‹cơ quan nhận báo cáo›. (hạn: ‹…›; sản phẩm: Báo cáo kết quả)

## ‹Cơ quan báo chí, truyền thông›

- Xây dựng chuyên trang, chuyên mục, tăng thời lượng tin, bài về ‹chude=›. (hạn: ‹…›)

## ‹Địa phương, đơn vị phối hợp›

- Tuyên truyền trên hệ thống truyền thanh cơ sở, tại các thiết chế văn hóa; gửi kết quả về ‹nơi tổng hợp›. (hạn: ‹…›)`,
};

const action: PlanKind = {
  name: 'Kế hoạch hành động',
  about: 'action',
  subject: 'Triển khai thực hiện ‹chude=Nghị quyết, Chương trình, Đề án …›',
  mention: 'triển khai thực hiện ‹chude=›',
  bases: KNOWN_BASES,
  body: `# Mục đích, yêu cầu

## Mục đích

- Cụ thể hóa và tổ chức thực hiện đầy đủ, kịp thời các nhiệm vụ được giao tại ‹chude=›.
- ‹Mục đích khác›

## Yêu cầu

- Xác định rõ nhiệm vụ, cơ quan chủ trì, cơ quan phối hợp, thời hạn và sản phẩm.
- Gắn với nhiệm vụ chuyên môn của từng cơ quan, đơn vị; bảo đảm tiết kiệm, hiệu quả.

# Mục tiêu

## Mục tiêu chung

‹Mục tiêu đến hết thời gian thực hiện›

## Mục tiêu cụ thể

- ‹Chỉ tiêu thứ nhất, có số liệu và thời điểm›
- ‹Chỉ tiêu thứ hai›

# Nhiệm vụ, giải pháp

## Công tác lãnh đạo, chỉ đạo

- Ban hành văn bản chỉ đạo, hướng dẫn thực hiện. (hạn: ‹…›; chủ trì: ‹…›; sản phẩm: Văn bản chỉ đạo)
- ‹Nhiệm vụ khác› (hạn: ‹…›; chủ trì: ‹…›)

## ‹Nhóm nhiệm vụ chuyên môn›

- ‹Nhiệm vụ cụ thể› (hạn: ‹…›; chủ trì: ‹…›; phối hợp: ‹…›; sản phẩm: ‹…›)
- ‹Nhiệm vụ cụ thể tiếp theo› (hạn: ‹…›; chủ trì: ‹…›)

## Kiểm tra, sơ kết, tổng kết

- Theo dõi, đôn đốc, kiểm tra việc thực hiện. (hạn: ‹…›; chủ trì: ‹…›)
- Sơ kết, tổng kết, báo cáo kết quả thực hiện. (hạn: ‹…›; chủ trì: ‹…›; sản phẩm: Báo cáo tổng kết)

# Tổ chức thực hiện (#${ORGANISATION})

## ‹Cơ quan chủ trì›

- Chủ trì, theo dõi, đôn đốc các cơ quan, đơn vị thực hiện Kế hoạch; kịp thời tham mưu giải quyết khó khăn, vướng mắc.

## ‹Cơ quan tài chính›

- Tham mưu bố trí kinh phí thực hiện theo phân cấp ngân sách. (hạn: ‹…›)

## ‹Các cơ quan, đơn vị liên quan›

- Xây dựng kế hoạch cụ thể, tổ chức thực hiện nhiệm vụ được giao; báo cáo kết quả về ‹nơi tổng hợp›. (hạn: ‹…›)`,
};

const event: PlanKind = {
  name: 'Kế hoạch tổ chức sự kiện',
  about: 'event',
  subject: 'Tổ chức ‹chude=tên lễ hội, hội thi, hội nghị …›',
  mention: 'tổ chức ‹chude=›',
  bases: KNOWN_BASES,
  body: `# Mục đích, yêu cầu

## Mục đích

- ‹Ý nghĩa của sự kiện: tôn vinh, giao lưu, quảng bá …›
- Tạo không khí vui tươi, phấn khởi, thu hút đông đảo Nhân dân tham gia.

## Yêu cầu

- Công tác chuẩn bị chu đáo; tổ chức trang trọng, an toàn, tiết kiệm, đúng quy định.
- Phân công rõ trách nhiệm của từng cơ quan, đơn vị.

# Thời gian, địa điểm, thành phần

## Thời gian: ‹Từ … giờ … ngày …›.

## Địa điểm: ‹Nơi tổ chức›.

## Thành phần

- Đại biểu: ‹Lãnh đạo, khách mời›.
- Đối tượng tham gia: ‹Các đoàn, cơ quan, đơn vị, cá nhân›.

# Nội dung, chương trình

- Đón tiếp đại biểu, văn nghệ chào mừng.
- ‹Phần lễ: khai mạc, phát biểu, trao giải …›
- ‹Phần hội: hoạt động, cuộc thi, triển lãm …›

# Kinh phí thực hiện

Kinh phí bảo đảm từ ‹nguồn ngân sách› và nguồn xã hội hóa theo quy định.

# Tổ chức thực hiện (#${ORGANISATION})

## ‹Đơn vị chủ trì›

- Xây dựng kịch bản, chương trình chi tiết; mời đại biểu. (hạn: ‹…›; sản phẩm: Kịch bản, giấy mời)
- Chuẩn bị sân khấu, âm thanh, ánh sáng, trang trí khánh tiết. (hạn: ‹…›)
- Tổng hợp kết quả, báo cáo sau sự kiện. (hạn: ‹…›; sản phẩm: Báo cáo)

## ‹Lực lượng công an›

- Bảo đảm an ninh trật tự, an toàn giao thông, phòng cháy, chữa cháy tại nơi tổ chức. (hạn: ‹…›)

## ‹Cơ quan y tế›

- Bố trí lực lượng, phương tiện trực cấp cứu; kiểm tra an toàn thực phẩm. (hạn: ‹…›)

## ‹Cơ quan, đơn vị tham gia›

- Đăng ký thành phần, số lượng tham gia; chuẩn bị các điều kiện theo phân công. (hạn: ‹…›)`,
};

const inspection: PlanKind = {
  name: 'Kế hoạch kiểm tra',
  about: 'inspection',
  subject: 'Kiểm tra ‹chude=lĩnh vực, nội dung được kiểm tra›',
  mention: 'kiểm tra ‹chude=›',
  bases: KNOWN_BASES,
  body: `# Mục đích, yêu cầu

## Mục đích

- Đánh giá việc chấp hành quy định của pháp luật về ‹chude=›.
- Phát hiện, chấn chỉnh kịp thời thiếu sót; ghi nhận khó khăn, vướng mắc để hướng dẫn, tháo gỡ.

## Yêu cầu

- Việc kiểm tra khách quan, đúng thẩm quyền, đúng đối tượng, không gây cản trở hoạt động bình thường.
- Kết luận rõ ưu điểm, hạn chế, nguyên nhân, trách nhiệm và thời hạn khắc phục.

# Nội dung, đối tượng, thời gian kiểm tra

## Nội dung kiểm tra (#noi-dung)

a) ‹Nội dung thứ nhất›
b) ‹Nội dung thứ hai›

## Đối tượng kiểm tra: ‹Các cơ quan, đơn vị được kiểm tra›.

## Thời kỳ kiểm tra: Từ ‹…› đến ‹…›.

## Thời gian kiểm tra: Từ ‹…› đến ‹…›.

# Hình thức, trình tự kiểm tra

## Hình thức kiểm tra

- Kiểm tra qua báo cáo đối với ‹đối tượng›.
- Kiểm tra trực tiếp tại ‹đối tượng›.

## Trình tự kiểm tra

- Thành lập Đoàn kiểm tra. (hạn: ‹…›; chủ trì: ‹…›; sản phẩm: Quyết định thành lập Đoàn kiểm tra)
- Gửi đề cương báo cáo, lịch kiểm tra đến cơ quan được kiểm tra. (hạn: ‹…›; chủ trì: ‹…›)
- Tiến hành kiểm tra, lập biên bản kiểm tra. (hạn: ‹…›; chủ trì: ‹…›; sản phẩm: Biên bản kiểm tra)

# Tổ chức thực hiện (#${ORGANISATION})

## ‹Đơn vị chủ trì›

- Chuẩn bị nhân lực, phương tiện, kinh phí; hướng dẫn đối tượng kiểm tra báo cáo nội dung tại #noi-dung. (hạn: ‹…›)
- Tổng hợp, thông báo kết quả kiểm tra. (hạn: ‹…›; sản phẩm: Thông báo kết quả kiểm tra)

## ‹Cơ quan, đơn vị được kiểm tra›

- Chuẩn bị báo cáo, hồ sơ, tài liệu; bố trí người có trách nhiệm làm việc với Đoàn kiểm tra. (hạn: ‹…›)
- Thực hiện kết luận kiểm tra, báo cáo kết quả khắc phục. (hạn: ‹…›)`,
};

const year: PlanKind = {
  name: 'Kế hoạch công tác năm',
  about: 'year',
  subject: 'Công tác ‹chude=lĩnh vực công tác› năm ‹nam=…›',
  mention: 'công tác ‹chude=› năm ‹nam=›',
  bases: [
    'Thực hiện Kế hoạch số ‹…›/KH-‹…› ngày ‹…› của ‹cơ quan cấp trên› về ‹…›',
    'Theo chức năng, nhiệm vụ và tình hình thực tế của cơ quan, đơn vị',
  ],
  body: `# Mục đích, yêu cầu

- Xác định các nhiệm vụ trọng tâm của năm ‹nam=›, làm căn cứ để tổ chức thực hiện, kiểm tra, đánh giá.
- Nội dung công việc cụ thể, rõ người, rõ việc, rõ thời hạn, rõ kết quả.

# Chỉ tiêu

- ‹Chỉ tiêu thứ nhất›
- ‹Chỉ tiêu thứ hai›

# Nhiệm vụ trọng tâm

## Quý I

- ‹Nhiệm vụ› (hạn: ‹…›; chủ trì: ‹…›; sản phẩm: ‹…›)

## Quý II

- ‹Nhiệm vụ› (hạn: ‹…›; chủ trì: ‹…›; sản phẩm: ‹…›)
- Sơ kết công tác 6 tháng đầu năm. (hạn: ‹…›; chủ trì: ‹…›; sản phẩm: Báo cáo sơ kết)

## Quý III

- ‹Nhiệm vụ› (hạn: ‹…›; chủ trì: ‹…›; sản phẩm: ‹…›)

## Quý IV

- ‹Nhiệm vụ› (hạn: ‹…›; chủ trì: ‹…›; sản phẩm: ‹…›)
- Tổng kết công tác năm, xây dựng kế hoạch năm sau. (hạn: ‹…›; chủ trì: ‹…›; sản phẩm: Báo cáo tổng kết)

# Tổ chức thực hiện (#${ORGANISATION})

## ‹Đơn vị tổng hợp›

- Theo dõi, đôn đốc, tổng hợp kết quả thực hiện hằng quý. (hạn: ‹…›)

## ‹Các phòng, đơn vị›

- Căn cứ Kế hoạch này, xây dựng kế hoạch chi tiết và tổ chức thực hiện. (hạn: ‹…›)`,
};

const blank: PlanKind = {
  name: 'Kế hoạch trống',
  about: 'blank',
  subject: '‹chude=Trích yếu nội dung›',
  mention: '‹…›',
  bases: ['‹…›'],
  body: `# Mục đích, yêu cầu

‹…›

# Nội dung

‹…›

# Tổ chức thực hiện (#${ORGANISATION})

‹…›`,
};

/** All kinds, in the order in which they are offered. */
export const PLAN_KINDS: readonly PlanKind[] = [propaganda, action, event, inspection, year, blank];
