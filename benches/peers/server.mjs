/**
 * Serves a page and one folder on 127.0.0.1, compressed as a good server would, counts what it sends, and can be as slow as a
 * phone far from town.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
};

/** The slow line: 1.6 Mbit/s and 150 ms for an answer, Lighthouse's "slow 4G". In bytes a millisecond, milliseconds. */
const SLOW = { throughput: 200, latency: 150 };

/** Up to here brotli does its best; on more that would take hours, and it does nearly as well. */
const BEST = 2 << 20;

function compress(body) {
  const quality = body.length <= BEST ? 11 : 9;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(body, { params });
}

/** One line for all answers: each waits for its way, and for those before it. */
function slowLine() {
  let free = 0;
  return (bytes, send) => {
    free = Math.max(free, performance.now() + SLOW.latency) + bytes / SLOW.throughput;
    setTimeout(send, free - performance.now());
  };
}

/**
 * `own` are files by their paths, which stand before those of `folder`, at `/index/`. Of what is asked for but
 * `uncounted`, `sent` has the bytes, by path. `prepare` compresses files before they are asked for, `setSlow` says whether answers go over a slow
 * line.
 */
export async function serve(folder, own, uncounted) {
  const ready = new Map();
  const sent = new Map();
  const atOnce = (_, send) => send();
  let line = atOnce;

  const find = (path) => {
    if (own[path] !== undefined) return Buffer.from(own[path]);
    const file = join(folder, normalize(path.replace(/^\/index\//, "/")));
    return path.startsWith("/index/") && existsSync(file) ? readFileSync(file) : undefined;
  };

  const load = (path) => {
    const type = path === "/" ? TYPES[".html"] : TYPES[extname(path)];
    const body = find(path);
    if (!body) return undefined;
    // What has no known ending is compressed already.
    return type ? { type, encoding: "br", body: compress(body) } : { type: "application/octet-stream", body };
  };

  const prepare = (paths) => paths.forEach((path) => ready.has(path) || ready.set(path, load(path)));

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    prepare([path]);
    const file = ready.get(path);
    if (!file) return response.writeHead(404).end();
    if (!uncounted.includes(path)) sent.set(path, file.body.length);
    const headers = { "content-type": file.type, "content-length": file.body.length };
    response.writeHead(200, file.encoding ? { ...headers, "content-encoding": file.encoding } : headers);
    line(uncounted.includes(path) ? 0 : file.body.length, () => response.end(file.body));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const setSlow = (isSlow) => void (line = isSlow ? slowLine() : atOnce);
  return { url: `http://localhost:${server.address().port}/`, sent, prepare, setSlow, close: () => server.close() };
}
