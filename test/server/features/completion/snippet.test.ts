import { describe, expect, it } from 'vitest';
import { gapsShown, plainText, snippet, withoutGaps } from '../../../../server/src/features/completion/snippet';

const shown = (text: string): string => text.replace(/\$\{([^}]*)\}/g, '⟦$1⟧');

describe('snippet', () => {
  it('numbers the gaps in their order', () => {
    expect(shown(snippet('a ‹b› c ‹› d ‹e›'))).toBe('a ⟦1:b⟧ c ⟦2⟧ d ⟦3:e⟧');
  });

  it('repeats a gap with a name', () => {
    expect(shown(snippet('‹x=một› và ‹y› và ‹x=›'))).toBe('⟦1:một⟧ và ⟦2:y⟧ và ⟦1⟧');
  });

  it('writes choices', () => {
    expect(snippet('‹|a|b, c›')).toBe('$' + '{1|a,b\\, c|}');
  });

  it('keeps signs that mean something in a snippet', () => {
    expect(snippet('5 $ \\ }')).toBe('5 \\$ \\\\ \\}');
    expect(snippet('‹a}b›')).toBe('$' + '{1:a\\}b}');
  });
});

describe('plainText', () => {
  it.each([
    ['a ‹b› c ‹› d', 'a b c  d'],
    ['‹x=một› và ‹x=›', 'một và một'],
    ['‹|khẩn|hỏa, tốc›', 'khẩn'],
    ['‹|a, b|c›!', 'a, b!'],
    ['5 $ \\ } ‹$1 }\\›', '5 $ \\ } $1 }\\'],
    ['\\ xuống dòng \\', '\\ xuống dòng \\'],
  ])('of %j', (words, text) => {
    expect(plainText(snippet(words))).toBe(text);
  });

  it('reads a stop without braces', () => {
    expect(plainText('a $1 b $0')).toBe('a  b ');
  });
});

it('gapsShown and withoutGaps', () => {
  expect(gapsShown('số ‹…›/KH-‹ký hiệu›')).toBe('số …/KH-…');
  expect(withoutGaps('a ‹b› c')).toBe('a b c');
});
