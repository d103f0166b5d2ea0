import { describe, expect, it } from 'vitest';
import { abstractNum, body, bring, list, lvl, num, p, r, style, TITLE } from './kit';

const OUTLINE = abstractNum(
  0,
  lvl(0, 'upperRoman', '%1.'),
  lvl(1, 'decimal', '%2.'),
  lvl(2, 'decimal', '%2.%3.'),
  lvl(3, 'lowerLetter', '%4)'),
);

/** The text of each paragraph with its number, as the reader lays it out. */
const lines = (xml: string, numbering: string, styles = ''): string[] =>
  bring(xml, { numbering, styles }).source.trimEnd().split('\n');

describe('automatic numbers', () => {
  it('become headings and points of the plan', () => {
    const xml =
      TITLE +
      p('MỤC ĐÍCH, YÊU CẦU', num(1)) +
      p(r('Mục đích', '<w:b/>'), num(1, 1)) +
      p('Giảm số ca mắc.', num(2)) +
      p('Trẻ em được tiêm đủ mũi.', num(2, 1)) +
      p(r('Yêu cầu', '<w:b/>'), num(1, 1)) +
      p('Kịp thời, an toàn.') +
      p('TỔ CHỨC THỰC HIỆN', num(1)) +
      p(r('Trung tâm Y tế', '<w:b/>'), num(1, 1)) +
      p('Mua vắc xin.', num(1, 3)) +
      p('Tổ chức tiêm.', num(1, 3));
    const bullets = abstractNum(1, lvl(0, 'bullet', '\uF0B7'), lvl(1, 'bullet', 'o'));
    expect(body(xml, { numbering: OUTLINE + bullets + list(1, 0) + list(2, 1) })).toEqual([
      '# MỤC ĐÍCH, YÊU CẦU',
      '## Mục đích',
      '- Giảm số ca mắc.',
      '  + Trẻ em được tiêm đủ mũi.',
      '## Yêu cầu',
      'Kịp thời, an toàn.',
      '# TỔ CHỨC THỰC HIỆN',
      '## Trung tâm Y tế',
      'a) Mua vắc xin.',
      'b) Tổ chức tiêm.',
    ]);
  });

  it('begin anew below a higher level, unless the level says never', () => {
    const xml = p('A', num(1)) + p('B', num(1, 1)) + p('C', num(1, 1)) + p('D', num(1)) + p('E', num(1, 1));
    expect(lines(xml, OUTLINE + list(1, 0))).toEqual(['I. A', '1. B', '2. C', 'II. D', '1. E']);
    const on = abstractNum(0, lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'));
    expect(lines(xml, on + list(1, 0))).toEqual(['I. A', '1. B', '2. C', 'II. D', '3. E']);
  });

  it('go on through lists of one kind, and restart where a list overrides its start', () => {
    const xml = p('A', num(1)) + p('B', num(2)) + p('C', num(3)) + p('D', num(3)) + p('E', num(1));
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>';
    const numbering = abstractNum(0, lvl(0, 'decimal', '%1.')) + list(1, 0) + list(2, 0) + list(3, 0, override);
    expect(lines(xml, numbering)).toEqual(['1. A', '2. B', '4. C', '5. D', '6. E']);
  });

  it('a list overrides a whole level', () => {
    const override = `<w:lvlOverride w:ilvl="0">${lvl(0, 'lowerLetter', '%1)')}</w:lvlOverride>`;
    const numbering = abstractNum(0, lvl(0, 'decimal', '%1.')) + list(1, 0, override);
    expect(lines(p('A', num(1)) + p('B', num(1)), numbering)).toEqual(['a) A', 'b) B']);
  });

  it('in figures throughout where a level is legal', () => {
    const numbering =
      abstractNum(0, lvl(0, 'upperRoman', 'Điều %1.'), lvl(1, 'decimal', '%1.%2.', '<w:isLgl/>')) + list(1, 0);
    const xml = p('A', num(1)) + p('B', num(1)) + p('C', num(1, 1));
    expect(lines(xml, numbering)).toEqual(['Điều I. A', 'Điều II. B', '2.1. C']);
  });

  it.each([
    ['decimalZero', ['01', '02']],
    ['lowerRoman', ['i', 'ii']],
    ['upperLetter', ['A', 'B']],
    ['lowerLetter', ['a', 'b']],
    ['ordinalText', ['1', '2']],
  ])('%s', (format, [one, two]) => {
    const numbering = abstractNum(0, lvl(0, format, '(%1)')) + list(1, 0);
    expect(lines(p('A', num(1)) + p('B', num(1)), numbering)).toEqual([`(${one}) A`, `(${two}) B`]);
  });

  it('come by the style of a paragraph, also one that another is based on, and go where the number is 0', () => {
    const numbering =
      abstractNum(
        0,
        lvl(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>'),
        lvl(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>'),
      ) + list(7, 0);
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Khoan"><w:name w:val="Khoan"/><w:basedOn w:val="Muc"/></w:style>';
    const xml = p('A', style('Muc')) + p('B', style('Khoan')) + p('C', style('Khoan')) + p('D', style('Muc') + num(0));
    expect(lines(xml, numbering, styles)).toEqual(['I. A', '1. B', '2. C', 'D']);
  });

  it('of a style of lists', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="DS"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="DS"/>${lvl(0, 'decimal', '%1/')}</w:abstractNum>` +
      list(1, 0) +
      list(2, 1);
    expect(lines(p('A', num(1)) + p('B', num(1)), numbering)).toEqual(['1/ A', '2/ B']);
  });

  it('an empty paragraph counts, and shows nothing', () => {
    const numbering = abstractNum(0, lvl(0, 'decimal', '%1.')) + list(1, 0);
    expect(lines(p('A', num(1)) + p('', num(1)) + p('C', num(1)), numbering)).toEqual(['1. A', '', '3. C']);
  });

  it('a list that is nowhere numbers nothing', () => expect(lines(p('A', num(9)), '')).toEqual(['A']));
});
