// What the library asks of a browser when it is loaded, for drawing: nothing is drawn here.

const around = globalThis as Record<string, unknown>;
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) around[name] ??= class {};
