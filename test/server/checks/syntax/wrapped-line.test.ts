import { wrappedLine } from '../../../../server/src/checks/syntax/wrapped-line';
import { flags, passes } from '../kit';

flags(wrappedLine, {
  'a line broken at a dash': '# A\n\n- Thực hiện nhiệm vụ phát triển kinh tế\n«-» xã hội của địa phương.\n',
});

passes(wrappedLine, {
  'points that end': '# A\n\n- Tập huấn;\n- kiểm tra;\n- Báo cáo.\n- tổng kết.\n',
  'short points in small letters': '# A\n\n- cờ\n- hoa\n- băng rôn\n',
  'a list in small letters after its first point': '# A\n\n- Băng rôn\n- cờ\n- hoa\n',
  'a blank line between': '# A\n\n- Tập huấn\n\n- kiểm tra\n',
});
