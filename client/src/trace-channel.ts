// The log as the language client wants it for its trace.
import { type Disposable, EventEmitter, LogLevel, type LogOutputChannel } from 'vscode';
import { isTracing, onTraceChanged } from './settings';

/**
 * The log, seen as a channel whose level is `Trace` while `kehoach.trace.server` is on. The client traces only at that
 * level, and a person would have to set it by hand beside the setting.
 */
export function traceChannel(log: LogOutputChannel): { channel: LogOutputChannel; watch: Disposable } {
  const levels = new EventEmitter<LogLevel>();
  const level = (): LogLevel => (isTracing() ? LogLevel.Trace : LogLevel.Info);
  const channel: LogOutputChannel = Object.create(log, {
    logLevel: { get: level },
    onDidChangeLogLevel: { value: levels.event },
    trace: { value: (message: string) => log.appendLine(message) },
    dispose: { value: () => levels.dispose() },
  });
  return { channel, watch: onTraceChanged(() => levels.fire(level())) };
}
