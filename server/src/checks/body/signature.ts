import { t } from '../../messages';
import type { AnalysedPlan, Placed, Signature } from '../../plan/model';
import { isAllCapitals } from '../../vietnamese/capitals';
import type { Check, Finding } from '../check';
import { inserting, lineEnd } from '../edits';
import { bare } from '../words';

export const signature: Check = {
  id: 'body/signature',
  severity: 'error',
  onText: true,
  onPlan: true,
  fixes: true,
  rule: 'Decree 30/2020/NĐ-CP, article 13; appendix I, part I, section II, item 7 and section V.',
  summary:
    '`KT.` without a deputy’s post, `TM.` missing or of a body that is led by one person, posts not in capitals.',
  *run(plan, { origin }) {
    for (const one of plan.signatures) {
      yield* deputies(one);
      yield* withoutCollective(plan, one);
      yield* collectives(plan, one);
      yield* capitals(one);
      yield* authorities(one);
      if (origin === 'text') yield* belowName(one);
    }
  },
};

/** Article 13: a deputy signs for the head, with the own post below. */
function* deputies({ capacity }: Signature): Iterable<Finding> {
  for (const [index, line] of capacity.entries()) {
    const post = /^KT\.\s*(.*)$/.exec(line.value.normalize('NFC'))?.[1];
    if (post === undefined || COLLECTIVE.test(bare(post))) continue;
    const next = capacity[index + 1]?.value ?? '';
    if (/^(?:pho|thutruong)/.test(bare(next).replaceAll(' ', ''))) continue;
    const wanted = post.startsWith('BỘ TRƯỞNG') ? 'THỨ TRƯỞNG' : `PHÓ ${post}`.trim();
    yield {
      place: line.place,
      message: t('Below “{0}” the deputy’s own post is missing, such as “{1}”.', line.value, wanted),
    };
  }
}

const COMMITTEE = /^(?:uy ban nhan dan|ubnd)(?= |$)/;

/** Article 13: a collective body signs as one, `TM. ỦY BAN NHÂN DÂN` above the post. */
function* withoutCollective(plan: AnalysedPlan, { capacity }: Signature): Iterable<Finding> {
  const [first] = capacity;
  const isCommittee = COMMITTEE.test(bare(plan.header.issuers[0] ?? ''));
  if (!first || !isCommittee || !/^(?:kt\. ?)?chu tich$/.test(bare(first.value))) return;
  const line = 'TM. ỦY BAN NHÂN DÂN';
  yield {
    place: first.place,
    message: t('The line “{0}” is missing above the post.', line),
    severity: 'warning',
    fixes: [{ title: t('Insert “{0}”', line), edits: [inserting(first.place.from, line + lineEnd(plan))] }],
  };
}

/** In a .kh file another check says so. */
function* belowName({ after }: Signature): Iterable<Finding> {
  for (const line of after) {
    const message = t('A line under the signer’s name is printed there; titles stand above the name.');
    yield { place: line.place, message, severity: 'information' };
  }
}

/** Bodies that one person leads: nobody signs on behalf of them. */
const LED_BY_ONE = ['so', 'bo', 'cuc', 'chi cuc', 'tong cuc', 'trung tam', 'truong', 'phong', 'vu'];

const isLedByOne = (name: string): boolean => {
  const body = bare(name);
  return LED_BY_ONE.some((word) => body === word || body.startsWith(`${word} `));
};

function* collectives(plan: AnalysedPlan, { capacity }: Signature): Iterable<Finding> {
  for (const line of capacity) {
    const name = /^TM\.\s*(.*)$/.exec(line.value.normalize('NFC'))?.[1];
    if (name === undefined) continue;
    const issuer = plan.header.issuers[0];
    if (COMMITTEE.test(bare(name)) && issuer !== undefined && plan.header.issuers.every(isLedByOne)) {
      yield {
        place: line.place,
        message: t('The head of “{0}” signs directly: leave out “{1}”.', issuer, line.value),
        severity: 'warning',
      };
      continue;
    }
    if (!isLedByOne(name)) continue;
    if (plan.header.issuers.some((issuer) => bare(issuer).startsWith('uy ban'))) continue;
    yield {
      place: line.place,
      message: t('“{0}” is led by one person: “TM.” is for bodies that decide together.', name),
    };
  }
}

/** Bodies that decide together, as signatures name them. */
const COLLECTIVE = /^(?:uy ban|ubnd|hoi dong|hdnd|ban (?:chap hanh|thuong vu|thuong truc|chi dao|to chuc))(?= |$)/;
/** Posts that one person holds. */
const HEAD =
  /^(?:pho )?(?:giam doc|chu tich|hieu truong|bo truong|cuc truong|vu truong|chi cuc truong|truong (?:phong|ban)|vien truong|tong giam doc)(?= |$)/;

/** Article 13: `TM.` stands before a body, `KT.` and `TL.` before a post; who signs `TL.` leads a unit of the body. */
function* authorities({ capacity }: Signature): Iterable<Finding> {
  for (const [index, { value, place }] of capacity.entries()) {
    const [, mark, rest = ''] = /^(TM|KT|TL)\.\s*(.*)$/.exec(value.normalize('NFC')) ?? [];
    const name = bare(rest);
    if (mark === 'TM' && HEAD.test(name)) {
      yield { place, message: t('“TM.” stands before the name of a body; “{0}” is a post.', rest) };
    } else if (mark === 'KT' && COLLECTIVE.test(name)) {
      yield { place, message: t('“KT.” stands before the post of the head; “{0}” is a body.', rest) };
    } else if (mark === 'TL' && bare(capacity[index + 1]?.value ?? '') === `pho ${name}`) {
      yield { place, message: t('A deputy signs for the head with “KT.”; “TL.” is for heads of units.') };
    }
  }
}

function* capitals({ capacity, titles }: Signature): Iterable<Finding> {
  const all = [...capacity, ...titles];
  const lines = capacity.length > 0 ? all.filter(({ value }) => AUTHORITY.test(value)) : titles;
  for (const line of lines.filter(isPost)) {
    yield {
      place: line.place,
      message: t('The post of the signer is written in capitals: “{0}”.', line.value.toUpperCase()),
    };
  }
}

const AUTHORITY = /^(?:KT|TM|TL|TUQ|Q)\./;
const POST = /^(?:kt|tm|tl|tuq|q)\. |^(?:pho )?(?:giam doc|chu tich|hieu truong|truong phong|bo truong|cuc truong)$/;
const isPost = ({ value }: Placed<string>): boolean => !isAllCapitals(value) && POST.test(bare(value));
