import { expect, it } from 'vitest';
import { legacyEncoding } from '../../../../server/src/checks/text/legacy-encoding';
import { diagnose, flags, passes } from '../kit';

flags(legacyEncoding, {
  'a whole line in TCVN3': '- «T¨ng c­êng phong trµo ®äc s¸ch».\n',
  'a whole line in VNI': '- «Taêng cöôøng phong traøo ñoïc saùch».\n',
  'a few words among others': '- Thư viện «tæ chøc» cuộc thi «kÓ chuyÖn» năm 2025.\n'
    .replace(' cuộc thi', '')
    .replace('» «', ' '),
  'over a line end': '- «Tr­ng bµy\n  s¸ch» tại thư viện.\n',
  'in the header': '---\ntrích yếu: «Tæ chøc tuÇn lÔ s¸ch»\n---\n\n# A\n\n- Một.\n',
  'in capitals': '# «Tæ CHøC THùC HIÖN»\n\n- Một.\n',
  'one word with three letters of the encoding': '- Giữ «®­êng» phố sạch đẹp.\n',
  'in a cell': '| Việc | Nơi |\n|---|---|\n| «Tr­ng bµy s¸ch» | Thư viện |\n',
});

passes(legacyEncoding, {
  Unicode: '- Tăng cường phong trào đọc sách; hòa giải, thủy lợi, quý, khuỷu.\n',
  French: '- Các cuốn “À la recherche du temps perdu”, “Où es-tu, où vas-tu?”, “Les élèves français”.\n',
  German: '- Các cuốn “Die Schüler”, “Grüße für Mädchen”, “Früh übt sich”.\n',
  Spanish: '- Các cuốn “El niño”, “Mañana será otro día”, “Tú y él”.\n',
  Portuguese: '- Các cuốn “São João”, “Coração de avião”.\n',
  signs: '- Diện tích 20 m², 2×3 m, ±5 °C, §3, ©2025, «Sách», ½ trang, 5¢.\n',
  decomposed: `- ${'Tăng cường phong trào đọc sách'.normalize('NFD')}.\n`,
  'one odd word': '- Ông Hélène và bà Müller, xã Krông Pắc.\n',
});

it('lets no other check of the text speak of these words', () => {
  const text = '- Tæ chøc chøc n¨ng, tr­ng bµy s¸ch và đọc đọc sách.\n';
  expect(
    diagnose(text)
      .filter(({ code }) => code.startsWith('text/'))
      .map(({ code }) => code),
  ).toEqual(['text/legacy-encoding', 'text/doubled-word']);
});
