import { markWithoutSpace } from '../../../../server/src/checks/syntax/mark-without-space';
import { flags, passes } from '../kit';

flags(markWithoutSpace, {
  'a heading': '«#»Mục đích\n',
  'a point, a number, a letter': '# A\n\n«-»Tập huấn.\n\n«1.»Tập huấn.\n\n«a)»tập huấn.\n',
});

passes(markWithoutSpace, {
  'marks with a space': '# A\n\n- Tập huấn.\n1. Tập huấn.\n',
  'a reference and a tag': '# A (#muc-a)\n\n#muc-a nêu rõ việc.\n\n#SachHay là thẻ chung.\n',
  figures: '# A\n\n1.500 đại biểu dự.\n\n-5 độ C.\n',
  'recipients may do without': 'Nơi nhận:\n-UBND tỉnh (b/c);\n- Lưu: VT.\n',
});
