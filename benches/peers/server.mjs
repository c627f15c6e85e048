/** Serves a page and one folder on 127.0.0.1, compressed as a good server would, and counts what it sends. */
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

/** Up to here brotli does its best; on more that would take hours, and it does nearly as well. */
const BEST = 2 << 20;

function compress(body) {
  const quality = body.length <= BEST ? 11 : 9;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(body, { params });
}

/**
 * `own` are files by their paths, which stand before those of `folder`, at `/index/`. Of what is asked for but
 * `uncounted`, `sent` has the bytes, by path.
 */
export async function serve(folder, own, uncounted) {
  const ready = new Map();
  const sent = new Map();

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

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    if (!ready.has(path)) ready.set(path, load(path));
    const file = ready.get(path);
    if (!file) return response.writeHead(404).end();
    if (!uncounted.includes(path)) sent.set(path, file.body.length);
    const headers = { "content-type": file.type, "content-length": file.body.length };
    response.writeHead(200, file.encoding ? { ...headers, "content-encoding": file.encoding } : headers);
    response.end(file.body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://localhost:${server.address().port}/`, sent, close: () => server.close() };
}
