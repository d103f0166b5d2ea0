import { expect, it } from 'vitest';
import { notInForce } from '../../../../server/src/checks/body/not-in-force';
import { diagnose, flags, HEADER, passes, plan } from '../kit';

const on = (date: string, line: string): string =>
  plan({
    header: HEADER.replace('ngày: 18/4/2025', `ngày: ${date}`),
    recipients: `Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- ${line}\n- Lưu: VT, QLVH`,
  });

flags(notInForce, {
  'a district after the reform': on('15/8/2025', '«UBND các huyện, thành phố»'),
  'a ministry that was merged': on('15/8/2025', '«Bộ Thông tin và Truyền thông»'),
  'a body of later': on('15/8/2024', '«Phòng Văn hóa - Xã hội»'),
});

flags(notInForce, {
  'behind a label': plan({
    header: HEADER.replace('18/4/2025', '18/8/2025'),
    content: '- In sách. Cơ quan chủ trì: «Sở Thông tin và Truyền thông».',
  }),
  'departments of many provinces': on('15/8/2025', '«Sở Tài nguyên và Môi trường các tỉnh, thành phố»'),
});

passes(notInForce, {
  'a district before the reform': on('15/4/2025', 'UBND các huyện, thành phố'),
  'a commune': on('15/8/2025', 'UBND các xã, phường'),
  'within the window of the reform of 2025': on('10/3/2025', 'Sở Nông nghiệp và Phát triển nông thôn'),
  'a draft of which nothing tells the day': plan({
    header: HEADER.replace('ngày: 18/4/2025', 'ngày:').replace(' năm 2025', ''),
    recipients: 'Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- UBND các huyện, thành phố\n- Lưu: VT',
  }),
  'the issuer of a document of its time': plan({
    header: HEADER.replace('18/4/2025', '18/8/2025'),
    content: '- Thực hiện Thông tư số 06/2022/TT-BTTTT ngày 30/6/2022 của Bộ Thông tin và Truyền thông.',
  }),
});

it('says of a body of medium certainty what is known, as an information, long after', () => {
  const said = (date: string) =>
    diagnose(on(date, 'Đài Phát thanh và Truyền hình tỉnh')).flatMap((one) =>
      one.code === notInForce.id ? [one.severity] : [],
    );
  expect(said('15/12/2025')).toEqual(['information']);
  expect(said('15/7/2025')).toEqual([]);
});

it.each([
  ['UBND huyện Mường La', 'UBND'],
  ['UBND các huyện, thành phố', 'UBND'],
  ['Hội đồng nhân dân huyện Mường La', 'HĐND'],
])('“%s” has many communes after it', (name, bodies) => {
  const [message] = diagnose(on('15/8/2025', name)).flatMap((one) => (one.code === notInForce.id ? [one.message] : []));
  expect(message).toContain('01/7/2025');
  expect(message).toContain(`${bodies} các xã, phường`);
});

it('names the one body that came after another', () => {
  const [one] = diagnose(on('15/8/2025', 'Bộ Thông tin và Truyền thông')).filter(({ code }) => code === notInForce.id);
  expect(one?.message).toContain('Bộ Khoa học và Công nghệ');
});

const ofSubject = (subject: string) =>
  diagnose(
    plan({
      header: HEADER.replace('18/4/2025', '18/8/2025').replace('Tổ chức Tuần lễ sách và văn hóa đọc', subject),
      recipients: 'Nơi nhận:\n- Sở Giáo dục và Đào tạo\n- Sở Thông tin và Truyền thông\n- Lưu: VT, QLVH',
    }),
  ).find(({ code }) => code === notInForce.id);

it.each([
  ['Tuyên truyền về sách và văn hóa đọc', 'tuyên truyền', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['Thúc đẩy chuyển đổi số trong thư viện', 'chuyển đổi số', 'Sở Khoa học và Công nghệ'],
])('names who has the field of “%s” now, and offers the others behind it', (subject, field, heir) => {
  const found = ofSubject(subject);
  expect(found?.message).toContain(`lĩnh vực ${field} nay thuộc “${heir}”`);
  const offered = found?.fixes.flatMap(({ edits }) => edits.map(({ text }) => text)) ?? [];
  expect(offered[0]).toBe(heir);
  expect(offered).toHaveLength(3);
});

it.each(['Tổ chức Tuần lễ sách', 'Tuyên truyền về chuyển đổi số'])(
  'names the main one first where “%s” does not tell the field',
  (subject) => {
    const found = ofSubject(subject);
    expect(found?.message).toContain('nay là “Sở Khoa học và Công nghệ”, một số lĩnh vực thuộc Sở Văn hóa');
  },
);
