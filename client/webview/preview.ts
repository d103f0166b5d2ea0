// The page of the preview: shows what it is sent, tells what the reader does.
import './preview.css';
import { type FromPage, type PageState, readState, type ToPage } from '../src/preview/messages';
import { clickedSource, lineBeside } from './click';
import { elementsOfLine } from './origin';
import { Scroll } from './scroll';
import { Sheets } from './sheets';
import { Zoom } from './zoom';

/** How long nothing must move before the state is kept, in milliseconds. */
const SAVE_MS = 200;

const editor = acquireVsCodeApi();
const post = (message: FromPage): void => editor.postMessage(message);
const byId = (id: string): HTMLElement => document.getElementById(id)!;

const restored = readState(editor.getState());
const sheets = new Sheets(byId('sheets'));
const scroll = new Scroll(sheets);
const zoom = new Zoom(restored?.zoom ?? 'fit');
let uri: string | undefined;
let caretLine: number | undefined;
let size = 1;

let saving: ReturnType<typeof setTimeout> | undefined;

/** Keeps where the reader is, when nothing more moves: to know the line, everything is measured. */
function save(): void {
  clearTimeout(saving);
  saving = setTimeout(() => {
    if (uri !== undefined) editor.setState({ uri, line: scroll.line, zoom: zoom.chosen } satisfies PageState);
  }, SAVE_MS);
}

function resize(): void {
  size = zoom.apply(sheets.elements);
  byId('fit').textContent = `${Math.round(size * 100)}%`;
  byId('fit').setAttribute('aria-pressed', String(zoom.chosen === 'fit'));
  scroll.changed();
}

function markCaret(): void {
  const marked = new Set(caretLine === undefined ? [] : elementsOfLine(sheets.blocks, caretLine));
  for (const old of document.querySelectorAll('.caret')) if (!marked.has(old)) old.classList.remove('caret');
  for (const line of marked) line.classList.add('caret');
}

function show(message: Extract<ToPage, { kind: 'sheets' }>): void {
  const other = message.uri !== uri;
  const update = (): void => {
    sheets.show(message.pages);
    scroll.changed(message.lines);
    resize();
  };
  if (other) {
    update();
    // Where the reader was before the window was loaded anew.
    scroll.toLine(uri === undefined && restored?.uri === message.uri ? restored.line : 0);
    caretLine = undefined;
  } else scroll.keep(update);
  uri = message.uri;
  markCaret();
  save();
}

function receive(message: ToPage): void {
  switch (message.kind) {
    case 'sheets':
      show(message);
      break;
    case 'scroll':
      scroll.toLine(message.line);
      save();
      break;
    case 'caret':
      caretLine = message.line;
      markCaret();
      break;
    case 'notice': {
      const notice = byId('notice');
      notice.textContent = message.text;
      notice.hidden = message.text === '';
    }
  }
}

function click(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : undefined;
  if (!target || event.button !== 0 || getSelection()?.isCollapsed === false) return;
  const link = target.closest('a[href]');
  // A reference leads to what it names, on the paper and in the source.
  const place = link ? document.getElementById(link.getAttribute('href')!.slice(1)) : target;
  if (link) {
    event.preventDefault();
    event.stopPropagation();
    place?.scrollIntoView({ block: 'center' });
  }
  const shown =
    place && (sheets.blockOf(place) ?? lineBeside(sheets.blocksBeside(place), event.clientX, event.clientY));
  const position = link ? null : document.caretPositionFromPoint(event.clientX, event.clientY);
  const message = place && shown && clickedSource(shown, place, position);
  if (message) post(message);
}

function zoomBy(direction: 1 | -1): void {
  zoom.step(size, direction);
  scroll.keep(resize);
  save();
}

function onScroll(): void {
  save();
  if (uri !== undefined && scroll.movedByReader()) post({ kind: 'scrolled', line: scroll.line });
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data));
window.addEventListener('scroll', onScroll, { passive: true });
window.addEventListener('resize', () => scroll.keep(resize));
sheets.root.addEventListener('click', click);
window.addEventListener(
  'wheel',
  (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoomBy(event.deltaY < 0 ? 1 : -1);
  },
  { passive: false },
);
byId('smaller').addEventListener('click', () => zoomBy(-1));
byId('larger').addEventListener('click', () => zoomBy(1));
byId('fit').addEventListener('click', () => {
  zoom.chosen = zoom.chosen === 'fit' ? 1 : 'fit';
  scroll.keep(resize);
  save();
});
// Letters that arrive late are of another width.
document.fonts.addEventListener('loadingdone', () => scroll.keep(resize));
post({ kind: 'ready' });
