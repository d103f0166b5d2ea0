import { t } from '../../messages';
import { leadOf } from '../../plan/ends';
import type { AnalysedPlan, CitationMention } from '../../plan/model';
import type { Check } from '../check';
import { mentionsOf, nestedMentions } from '../citation/mentions';
import { inserting, lineAt, lineEnd, trimmed } from '../edits';
import { bodyUnits } from '../units';
import { bare } from '../words';

/** A superior as an issuer of cited documents and as a line of the recipients; patterns on bare words. */
interface Superior {
  readonly issuer: RegExp;
  readonly line: RegExp;
}

const COMMITTEE: Superior = {
  issuer: /^(?:chu tich )?(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp)(?![a-z])/u,
  line: /(?:ubnd|uy ban nhan dan)[ ,.]+(?:cac )?(?:tinh|thanh pho|tp)(?![a-z])|ttub|vpub|(?<![a-z])p?ct[ ,]/u,
};
const PARTY: Superior = {
  issuer: /^(?:ban thuong vu |thuong truc |ban chap hanh dang bo )?(?:tinh uy|thanh uy|tinh(?=$| ))/u,
  line: /tinh uy|thanh uy|(?<![a-z])(?:tttu|tu)(?![a-z])/u,
};
/** Those who write so send the plan to everybody that a superior’s document names. */
const ELSEWHERE = /^nhu (?:tren|dieu)/u;
/** Documents that give tasks; a decision on powers is a basis that nobody is reported on. */
const TASKS = ['kế hoạch', 'chương trình', 'chỉ thị', 'công văn', 'công điện'];

export const superiorMissing: Check = {
  id: 'body/superior-missing',
  severity: 'information',
  onText: true,
  onPlan: true,
  fixes: true,
  summary: 'The superior whose document is carried out is not among the recipients.',
  *run(plan) {
    const list = plan.recipients;
    const [first] = list?.recipients ?? [];
    if (!list || !first || plan.header.attachedTo !== '') return;
    const superior = superiorOf(plan);
    if (!superior) return;
    const lines = list.recipients.map(({ text }) => bare(text));
    if (lines.some((line) => superior.line.test(line) || ELSEWHERE.test(line))) return;
    const carriedOut = basesOf(plan).find(({ match }) => superior.issuer.test(bare(match.issuer)));
    if (!carriedOut) return;
    const name = carriedOut.match.issuer.replace(/^(?:Chủ tịch|Ban Thường vụ|Thường trực)\s+/u, '');
    const place = trimmed(plan, first.place);
    yield {
      place,
      message: t(
        'The plan carries out {0} of {1}, but “{1}” is not among the recipients.',
        carriedOut.match.symbol,
        name,
      ),
      fixes: [
        {
          title: t('Add “{0}” to the recipients', `${name} (b/c)`),
          edits: [inserting(lineAt(plan, first.place.from).from, `- ${name} (b/c)${lineEnd(plan)}`)],
        },
      ],
      related: [{ place: carriedOut.place, message: t('It is cited here.') }],
    };
  },
};

/** Who stands above the issuer; undefined where the issuer is not known or has nobody near above it. */
function superiorOf(plan: AnalysedPlan): Superior | undefined {
  const issuer = bare(plan.header.issuers.join(' ')) || issuerInLead(plan);
  if (/^(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp)(?![a-z])/u.test(issuer)) return PARTY;
  const below = /^so (?!huu)|^(?:ubnd|uy ban nhan dan) (?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa)(?![a-z])/u;
  return below.test(issuer) ? COMMITTEE : undefined;
}

/** `…, UBND phường ban hành Kế hoạch …` where the head of the document is not there. */
function issuerInLead(plan: AnalysedPlan): string {
  const lead = leadOf(bodyUnits(plan)).map(({ text }) => bare(text));
  const said =
    /(?:ubnd|uy ban nhan dan) (?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa) (?:[a-z]+ ){0,4}(?:ban hanh|xay dung|yeu cau)/u;
  return lead.map((text) => said.exec(text)?.[0] ?? '').find((words) => words !== '') ?? '';
}

/** The documents that are carried out: those of the lead paragraphs, and bases that give tasks. */
function basesOf(plan: AnalysedPlan): readonly CitationMention[] {
  const nested = nestedMentions(plan);
  const lead = new Set(leadOf(bodyUnits(plan)));
  const bases = plan.header.field.get('căn cứ')?.place;
  return mentionsOf(plan).filter((mention) => {
    const { match, unit, place } = mention;
    if (nested.has(mention) || match.issuer === '') return false;
    if (unit) return lead.has(unit);
    const inBases = bases !== undefined && bases.from <= place.from && place.to <= bases.to;
    return inBases && TASKS.some((type) => match.type.toLowerCase().startsWith(type));
  });
}
