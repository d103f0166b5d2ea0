import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../../server/src/directory/settings-load';

const load = (line: string) => loadSettings(`thể thức:\n  ${line}\n`, '/a/kehoach.yaml');
const words = (line: string): string[] => load(line).problems.map(({ message }) => message);

describe('what the decree forbids is refused with its rule', () => {
  it.each([
    ['cỡ chữ: 12', '13–14 pt', 'Mục II, khoản 6'],
    ['cỡ chữ: 15', '13–14 pt', 'Mục II, khoản 6'],
    ['cỡ chữ quốc hiệu: 14', '12 hoặc 13 pt', 'Mục II, khoản 1'],
    ['lề trên: 19', '20–25 mm', 'Mục I, khoản 3'],
    ['lề dưới: 26', '20–25 mm', 'Mục I, khoản 3'],
    ['lề trái: 25', '30–35 mm', 'Mục I, khoản 3'],
    ['lề phải: 21', '15–20 mm', 'Mục I, khoản 3'],
    ['thụt đầu dòng: 11', '10 hoặc 12.7 mm', 'Mục II, khoản 6'],
    ['cách đoạn: 3', 'từ 6 pt trở lên', 'Mục II, khoản 6'],
    ['cách dòng: 2', '1–1.5', 'Mục II, khoản 6'],
    ['phông chữ: Arial', 'Times New Roman', 'Mục I, khoản 4'],
    ['khổ giấy: A5', 'A4', 'Mục I, khoản 1'],
    ['số trang: dưới', 'lề trên', 'Mục I, khoản 7'],
  ])('%s', (line, allowed, place) => {
    const [message, ...more] = words(line);
    expect(message).toContain(allowed);
    expect(message).toContain(`Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, ${place}`);
    expect(more).toEqual([]);
    expect(load(line).settings.look ?? {}).toEqual({});
  });

  it('other mistakes are called what they are', () => {
    expect(words('cỡ chữ: to')).toEqual(['Chỗ này cần một số.']);
    expect(words('thụt đầu dòng: to')).toEqual(['Chỗ này cần một số.']);
    expect(words('cách đoạn: 30')).toEqual(['Số quá lớn: nhiều nhất là 24.']);
    expect(words('nền: đỏ')[0]).not.toContain('Nghị định');
  });

  it('what it allows is taken', () => {
    const { settings, problems } = load('cỡ chữ: 13\n  cỡ chữ quốc hiệu: 12\n  thụt đầu dòng: 10\n  cách dòng: 1.5');
    expect(problems).toEqual([]);
    expect(settings.look).toEqual({ fontSize: 13, headSize: 12, firstLineIndent: 10, lineSpacing: 1.5 });
  });
});
