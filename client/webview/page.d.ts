// What the page of the preview finds: the browser, and the editor around it.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** The editor's end of the messages; can be had once. */
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

declare module '*.css';
