// What can go wrong with a file that a page loads, and what a page may have done to itself: the cases of faults.test.mjs.

import { readFile } from "node:fs/promises";
import { SET } from "./harness.mjs";

/** The files that an article page loads, by how their addresses end or where they lie. */
export const FILES = {
  glue: (path) => path.endsWith(`${SET}/engine.js`),
  wasm: (path) => path.endsWith(`${SET}/engine.wasm`),
  css: (path) => path.endsWith(`${SET}/afterword.css`),
  languages: (path) => path.endsWith(`${SET}/languages.js`),
  words: (path) => path.endsWith(`${SET}/i18n/de.ftl`),
  manifest: (path) => path.endsWith("/manifest.afw"),
  shard: (path) => path.includes("/shards/"),
};

const status = (status, headers = {}) => () => ({ status, headers: { "content-type": "text/plain", ...headers }, body: "" });
const HTML = "<!DOCTYPE html><html><title>Not here</title><body><p>Nothing.</p></body></html>";

/** Answers with the file, changed. */
const changed = (change) => async (_path, file) => ({ body: change(await readFile(file)) });
const flipped = (part) => changed((bytes) => {
  bytes[Math.min(bytes.length - 1, Math.floor(bytes.length * part))] ^= 255;
  return bytes;
});

/** Ways in which a server fails. Each gives an answer, or true when it has answered by itself. */
export const SERVERS = {
  "204": () => ({ status: 204, headers: {} }),
  "301 in a circle": (path) => ({ status: 301, headers: { location: path } }),
  "401": status(401),
  "403": status(403),
  "404": status(404),
  "410": status(410),
  "429": status(429, { "retry-after": "1" }),
  "500": status(500),
  "502": status(502),
  "503": status(503),
  "text/plain": async (_path, file) => ({ headers: { "content-type": "text/plain" }, body: await readFile(file) }),
  "no type, sniffing off": async (_path, file) => ({ headers: { "x-content-type-options": "nosniff" }, body: await readFile(file) }),
  "a page in its place": () => ({ headers: { "content-type": "text/html" }, body: HTML }),
  "a page with the type of the file": () => ({ body: HTML }),
  "nothing in it": () => ({ body: "" }),
  "zeros": changed((bytes) => bytes.fill(0)),
  "half of it": changed((bytes) => bytes.subarray(0, bytes.length >> 1)),
  "all but one byte": changed((bytes) => bytes.subarray(0, -1)),
  "twice": changed((bytes) => Buffer.concat([bytes, bytes])),
  "a byte flipped at the start": flipped(0),
  "a byte flipped in the middle": flipped(0.5),
  "a byte flipped at the end": flipped(1),
  "a length that lies": async (_path, file, response) => {
    const body = await readFile(file);
    response.writeHead(200, { "content-length": body.length * 2 });
    response.write(body);
    response.destroy();
    return true;
  },
  "hung up": (_path, _file, response) => (response.destroy(), true),
  "silent": () => true,
  "silent after the head": (_path, _file, response) => (response.writeHead(200, { "content-type": "application/wasm" }), response.flushHeaders(), true),
  "silent in the middle": async (_path, file, response) => {
    const body = await readFile(file);
    response.writeHead(200, { "content-length": body.length });
    response.write(body.subarray(0, body.length >> 1));
    return true;
  },
};

/** What a page may have done to what scripts stand on, before the loader runs: source that is run first. */
export const PROTOTYPES = {
  "Array.prototype.find": "Array.prototype.find = () => undefined;",
  "Array.prototype.forEach": "Array.prototype.forEach = () => {};",
  "Array.prototype.filter": "Array.prototype.filter = function () { return this; };",
  "Array.prototype.indexOf": "Array.prototype.indexOf = () => -1;",
  "Array.prototype.toJSON": "Array.prototype.toJSON = () => 'x'; String.prototype.toJSON = () => 'y'; Object.prototype.toJSON = () => 'z';",
  "for in of arrays": "Array.prototype.extra = () => {}; Object.prototype.extra = () => {};",
  "String.prototype.split": "String.prototype.split = () => [];",
  "String.prototype.match": "String.prototype.match = () => null;",
  "String.prototype.trim": "String.prototype.trim = () => { throw Error('no trim'); };",
  "String.prototype.toLowerCase": "String.prototype.toLowerCase = () => { throw Error('no case'); };",
  "RegExp.prototype.test": "RegExp.prototype.test = () => true;",
  "Object.assign": "Object.assign = (to) => to;",
  "JSON.parse": "JSON.parse = () => { throw Error('no parse'); };",
  "Prototype.js": `Array.from = (list) => { const all = []; for (let at = 0; at < (list?.length ?? 0); at++) all[at] = list[at]; return all; };
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Element.prototype.remove = function () { this.parentNode?.removeChild(this); return this; };`,
  "MooTools": `String.prototype.contains = String.prototype.includes; Array.prototype.contains = Array.prototype.includes;
    Object.prototype.$family = () => "object"; Element.prototype.getProperty = Element.prototype.getAttribute;
    Array.prototype.flatten = function () { return this.flat(Infinity); }; Function.prototype.extend = function () { return this; };`,
  "polyfills of promises": `const { all, race } = Promise; Promise.all = (list) => new Promise((done, fail) => all.call(Promise, list).then(done, fail));
    Promise.race = (list) => new Promise((done, fail) => race.call(Promise, list).then(done, fail));`,
  "a polyfill of fetch": "const get = window.fetch; window.fetch = (...given) => get.apply(window, given).then((answer) => answer.clone());",
  "Promise.prototype.then counts": "const then = Promise.prototype.then; Promise.prototype.then = function (...given) { window.thens = (window.thens ?? 0) + 1; return then.apply(this, given); };",
  "fetch gone": "delete window.fetch;",
  "fetch that throws": "window.fetch = () => { throw Error('no fetch'); };",
  "fetch that rejects with nothing": "window.fetch = () => Promise.reject();",
  "fetch that gives nothing": "window.fetch = async () => undefined;",
  "fetch that gives an object": "window.fetch = async () => ({ ok: true });",
  "fetch that gives a used answer": "const get = window.fetch; window.fetch = async (...given) => { const answer = await get(...given); await answer.text(); return answer; };",
  "fetch that gives words": "window.fetch = async () => new Response('words');",
  "fetch that never answers": "window.fetch = () => new Promise(() => {});",
  "setTimeout gone": "const late = window.setTimeout; window.setTimeout = () => 0; window.setTimeout.real = late;",
  "requestIdleCallback gone": "delete window.requestIdleCallback;",
  "DecompressionStream gone": "delete window.DecompressionStream;",
  "ReadableStream gone": "delete window.ReadableStream;",
  "TextDecoder gone": "delete window.TextDecoder;",
  "AbortController gone": "delete window.AbortController;",
  "CSSStyleSheet gone": "delete window.CSSStyleSheet;",
  "WebAssembly gone": "delete window.WebAssembly;",
  "attachShadow": "Element.prototype.attachShadow = () => { throw Error('no shadow'); };",
  "document.createElement": "document.createElement = () => { throw Error('no element'); };",
  "Intl gone": "delete window.Intl;",
  "dates": "Date.prototype.toLocaleDateString = () => { throw Error('no date'); };",
  "URL": "const Real = URL; window.URL = class extends Real { get href() { throw Error('no href'); } };",
};

/** Storage that throws or lies. */
export const STORAGES = {
  "throws when it is named": "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
  "is null": "Object.defineProperty(window, 'localStorage', { value: null });",
  "is full": "Object.defineProperty(window, 'localStorage', { value: new Proxy({}, { set() { throw new DOMException('full', 'QuotaExceededError'); } }) });",
  "keeps nothing": "Object.defineProperty(window, 'localStorage', { value: new Proxy({}, { get: () => undefined, set: () => true }) });",
  "gives numbers": "Object.defineProperty(window, 'localStorage', { value: new Proxy({}, { get: () => 5, set: () => true }) });",
  "gives objects": "Object.defineProperty(window, 'localStorage', { value: new Proxy({}, { get: () => ({}), set: () => true }) });",
  "gives functions": "Object.defineProperty(window, 'localStorage', { value: new Proxy({}, { get: () => () => {}, set: () => true }) });",
  "gives signs": "Object.defineProperty(window, 'localStorage', { value: new Proxy({}, { get: () => Symbol('x'), set: () => true }) });",
  "gives what cannot be written out": "Object.defineProperty(window, 'localStorage', { value: new Proxy({}, { get: () => ({ toString: null, valueOf: null }), set: () => true }) });",
  "throws at each use": "const no = () => { throw Error('no'); }; Object.defineProperty(window, 'localStorage', { value: new Proxy({}, { get: no, set: no, has: no, deleteProperty: no, ownKeys: no }) });",
  "holds another's words": "try { localStorage.afterword = 'not a profile \\0 \\uffff {[('; } catch {}",
  "holds a profile of no end": "try { localStorage.afterword = '1'.repeat(2_000_000); } catch {}",
};

/** Names that visitors' elements may have, and that scripts look for in the document. */
export const NAMES = [
  "scripts", "querySelector", "querySelectorAll", "baseURI", "documentElement", "readyState", "URL", "dispatchEvent",
  "addEventListener", "body", "head", "title", "createElement", "createElementNS", "createTreeWalker", "createRange",
  "defaultView", "location", "currentScript", "getElementById", "getSelection", "activeElement", "adoptedStyleSheets",
  "implementation", "cookie", "forms", "links", "domain", "hidden", "visibilityState", "lang", "dir",
];
