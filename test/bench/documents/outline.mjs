// What a document of the bench says, before it is written in a language: both servers get the same outline, so that the
// two texts have the same length, headings, lists, tables, links and mistakes. Always the same for a number of lines.
import { BODIES, CIRCUMSTANCES, CITED, OBJECTS, PRODUCTS, VERBS } from './words.mjs';

/** A mistake in every so many items of lists. */
const MISTAKE_EVERY = 30;
const SECTIONS_IN_A_PART = 12;
/** Every so many sections have a table. */
const TABLE_EVERY = 4;

/** Numbers that look like chance and are always the same (a linear congruential generator). */
export function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pick = (next, list) => list[next(list.length)];
const small = (text) => text[0].toLowerCase() + text.slice(1);
const padded = (number) => String(number).padStart(2, '0');

/** A day of the plan's time as Decree 30 has it: `02/9/2026`, `15/01/2026`. */
function day(next) {
  const month = 1 + next(12);
  return `${padded(1 + next(28))}/${month < 3 ? padded(month) : month}/2026`;
}

/** One thing to do, in parts: words, `{ body }`, `{ section }`, `{ cited }`. */
function sentence(next, section) {
  const parts = [`${pick(next, VERBS)} ${pick(next, OBJECTS)} ${pick(next, CIRCUMSTANCES)}`];
  const more = next(8);
  if (more === 0 && section > 0) parts.push(', nối tiếp các nhiệm vụ tại ', { section: next(section) });
  else if (more === 1) parts.push(' theo ', { cited: pick(next, CITED) });
  else if (more === 2) parts.push(`, hoàn thành trước ngày ${day(next)}`);
  else if (more === 3) parts.push(', gửi kết quả về ', { body: pick(next, BODIES) }, ' tổng hợp');
  parts.push('.');
  return parts;
}

/** Deadline, lead, partner and product of a task. */
const duty = (next) => ({
  due: day(next),
  lead: pick(next, BODIES),
  partner: pick(next, BODIES),
  product: pick(next, PRODUCTS),
});

/**
 * The parts of a document without end; a writer takes as many as it has lines for.
 * Yields `{ part }`, `{ section, title }`, `{ heading, title }`, `{ paragraph }`, `{ point, duty?, mistake?, sub }`, `{ table }`.
 */
export function* outline() {
  const next = numbers(2025);
  let items = 0;
  for (let section = 0; ; section++) {
    if (section % SECTIONS_IN_A_PART === 0)
      yield { part: `Nhiệm vụ và giải pháp nhóm ${1 + section / SECTIONS_IN_A_PART}` };
    const verb = VERBS[(section + Math.floor(section / VERBS.length)) % VERBS.length];
    yield { section, title: `${verb} ${OBJECTS[section % OBJECTS.length]}` };
    yield { paragraph: [...sentence(next, section), ' ', ...sentence(next, section)] };
    const first = next(OBJECTS.length);
    for (let heading = 0; heading < 3; heading++) {
      yield { heading, title: `Về ${small(OBJECTS[(first + heading) % OBJECTS.length])}` };
      for (let point = 0; point < 4; point++) {
        items++;
        yield {
          point: sentence(next, section),
          sub: point > 0 && next(6) === 0,
          ...(next(3) === 0 && { duty: duty(next) }),
          ...(items % MISTAKE_EVERY === 0 && { mistake: items / MISTAKE_EVERY }),
        };
      }
    }
    if (section % TABLE_EVERY === 0) {
      const row = (number) => [
        String(number),
        `${pick(next, VERBS)} ${pick(next, OBJECTS)}`,
        pick(next, BODIES)[1],
        day(next),
      ];
      yield { table: [['TT', 'Nội dung', 'Cơ quan', 'Thời hạn'], ...[1, 2, 3, 4].map(row)] };
    }
  }
}
