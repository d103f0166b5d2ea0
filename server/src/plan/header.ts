// The header of a plan: its fields, and what they say.

import type { Block, HeaderEntry, HeaderInside, ListItem } from '../language/syntax';
import { capitalised } from '../vietnamese/capitals';
import { parseIssueDate, parsePeriod, splitSymbol } from './header-values';
import { HEADER_KEYS, type HeaderField, type HeaderKey, type Placed, type PlanHeader } from './model';
import { plainText, type Reading, trimmedSpan } from './plain';
import { withoutEndMarks } from './recipients';

const KEYS: ReadonlySet<string> = new Set(HEADER_KEYS);

function isHeaderKey(key: string): key is HeaderKey {
  return KEYS.has(key);
}

function readItem(block: Block, item: ListItem, reading: Reading): Placed<string> {
  const plain = plainText(block, item.content, reading);
  const span = withoutEndMarks(plain.text, { from: 0, to: plain.text.length });
  return { value: plain.text.slice(span.from, span.to), place: plain.place(span) };
}

function readField(block: Block, entry: HeaderEntry, reading: Reading, at: number): HeaderField {
  const value = plainText(block, entry.value, reading);
  const span = trimmedSpan(value.text);
  const place = entry.value.length > 0 ? value.place(span) : { from: at + entry.keySpan.to, to: at + entry.keySpan.to };
  return {
    key: isHeaderKey(entry.key) ? entry.key : undefined,
    typed: entry.key,
    keyPlace: { from: at + entry.keySpan.from, to: at + entry.keySpan.to },
    place: { from: at + entry.from, to: at + entry.to },
    text: value.text.slice(span.from, span.to),
    valuePlace: place,
    items: entry.items.map((item) => readItem(block, item, reading)),
  };
}

/** The value and the items of a field that takes a list; empty ones left out. */
export function listOf(field: HeaderField | undefined): readonly Placed<string>[] {
  if (!field) return [];
  const value = { value: field.text, place: field.valuePlace };
  return [value, ...field.items].filter((item) => item.value !== '');
}

/**
 * Reads the header.
 * @param block the block of the header; undefined where the file has none
 * @param at the block's offset in the file
 * @param mention the words for `@name`
 */
export function readHeader(
  block: Block | undefined,
  inside: HeaderInside | undefined,
  at: number,
  mention: (name: string) => string,
): PlanHeader {
  const fields = block && inside ? inside.entries.map((entry) => readField(block, entry, { at, mention }, at)) : [];
  const field = new Map<HeaderKey, HeaderField>();
  for (const one of fields) if (one.key && !field.has(one.key)) field.set(one.key, one);
  const text = (key: HeaderKey): string => field.get(key)?.text ?? '';
  const names = (key: HeaderKey): string[] => listOf(field.get(key)).map((item) => item.value);
  const symbol = splitSymbol(text('số'));
  const date = field.get('ngày');
  const period = field.get('thời gian');
  const days = period && parsePeriod(period.text);
  return {
    place: block && { from: at, to: at + block.text.trimEnd().length },
    closed: inside?.closed ?? true,
    fields,
    field,
    type: capitalised(text('loại') || 'Kế hoạch'),
    superiors: names('cơ quan chủ quản'),
    issuers: names('cơ quan'),
    number: symbol.number,
    symbolTail: symbol.tail,
    placeName: text('địa danh'),
    date: date && date.text !== '' ? parseIssueDate(date.text, date.valuePlace) : undefined,
    subject: text('trích yếu'),
    period: period && days && { ...days, place: period.valuePlace },
    attachedTo: text('kèm theo'),
  };
}
