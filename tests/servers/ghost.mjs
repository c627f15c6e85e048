// A real Ghost, without its window to the world: on a free port of this machine, its data in a folder that goes with it, its
// mails over SMTP to where the caller says. The last release that runs on Node 20; the database is SQLite.

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { freePort, install as once, lacks, packages, run, stay } from "./process.mjs";

/** What is fetched, and the digest of its package: its dependencies are locked in `ghost/package-lock.json`. */
const VERSION = "5.130.6";
const INTEGRITY = "sha512-CAWqPKt+7ws+/1NrVmvuiWiDZDEtutiu7niVMTku9uM29MjfNFFUVKM3giQBpZGZrUORXkWiXSlqbry4QGVrBw==";
const LOCK = join(import.meta.dirname, "ghost/package-lock.json");

/** How long it may take to answer, in milliseconds: it makes its database first. */
const PATIENCE = 90_000;

const npm = (folder, ...args) => run("npm", [...args, "--loglevel=error"], { cwd: folder });

/** Its folder; fetched and built where it is missing. */
export function install() {
  const isThere = async (folder) => existsSync(join(folder, "package/ghost.js"));
  return once(`ghost-${VERSION}`, `Ghost ${VERSION} (two to five minutes)`, isThere, async (folder) => {
    await unpack(folder);
    const ghost = join(folder, "package");
    await cp(LOCK, join(ghost, "package-lock.json"));
    await npm(ghost, "ci", "--omit=dev", "--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund");
    await buildDatabase(ghost);
  });
}

/** Ghost's own package, checked, and without what only its developers need. */
async function unpack(folder) {
  const packed = JSON.parse(await npm(folder, "pack", `ghost@${VERSION}`, "--json"));
  const archive = join(folder, packed[0].filename);
  const digest = createHash("sha512").update(await readFile(archive)).digest("base64");
  if (`sha512-${digest}` !== INTEGRITY) throw new Error(`ghost@${VERSION} is not the package that it was: sha512-${digest}`);
  await run("tar", ["xzf", archive, "-C", folder]);
  await rm(archive);
  const file = join(folder, "package/package.json");
  const { devDependencies: _, scripts: __, resolutions, ...manifest } = JSON.parse(await readFile(file, "utf8"));
  // What yarn calls resolutions; the one of its own text package is a file inside the archive already.
  const { "@tryghost/i18n": ___, ...overrides } = resolutions;
  await writeFile(file, JSON.stringify({ ...manifest, overrides }));
}

/** SQLite is built here, against the headers that lie beside this Node, or those that node-gyp fetches. */
async function buildDatabase(ghost) {
  const tools = ["python3", "make", "g++"];
  await packages(tools, lacks(tools));
  const modules = await run("npm", ["root", "--global"]);
  const gyp = join(modules.trim(), "npm/node_modules/node-gyp/bin/node-gyp.js");
  const node = dirname(dirname(process.execPath));
  const headers = existsSync(join(node, "include/node/node.h")) ? [`--nodedir=${node}`] : [];
  // The system's SQLite, where it has its headers, spares the two minutes that Ghost's own copy takes.
  const system = existsSync("/usr/include/sqlite3.h") ? ["--sqlite=/usr"] : [];
  const args = [gyp, "rebuild", ...headers, ...system, "--jobs=max"];
  await run(process.execPath, args, { cwd: join(ghost, "node_modules/sqlite3") }).catch(({ message }) => {
    throw new Error(`SQLite for Ghost cannot be built:\n${message.slice(-2000)}`);
  });
}

/**
 * Starts Ghost with an owner and nothing else. `mail` is where its mails go, `{ host, port }`. Gives its `url`,
 * `member(address)`, what it knows of one, and `stop()`.
 */
export async function start({ mail }) {
  const ghost = join(await install(), "package");
  const data = await mkdtemp(join(tmpdir(), "afterword-ghost-"));
  for (const name of ["data", "logs", "images", "files", "media", "settings", "public", "adapters"]) {
    await mkdir(join(data, name));
  }
  await cp(join(ghost, "content/themes"), join(data, "themes"), { recursive: true });
  const url = `http://127.0.0.1:${await freePort()}`;
  const end = await stay(process.execPath, ["ghost.js"], {
    cwd: ghost,
    env: { ...process.env, ...settings(url, data, mail) },
    log: join(data, "logs/said.log"),
    patience: PATIENCE,
    answers: async () => (await fetch(`${url}/members/api/integrity-token/`)).ok,
  });
  const stop = async () => {
    await end();
    await rm(data, { recursive: true, force: true });
  };
  try {
    const session = await own(url);
    return { url, stop, member: (address) => member(url, session, address) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Ghost's settings by environment: nothing is asked of anybody outside, and no mail is sent to an owner's new device. */
function settings(url, data, mail) {
  return {
    NODE_ENV: "production",
    url,
    server__host: "127.0.0.1",
    server__port: new URL(url).port,
    database__client: "sqlite3",
    database__connection__filename: join(data, "data/ghost.db"),
    database__useNullAsDefault: "true",
    paths__contentPath: data,
    mail__transport: "SMTP",
    mail__from: "letter@harbour.example",
    mail__options__host: mail.host,
    mail__options__port: String(mail.port),
    mail__options__ignoreTLS: "true",
    privacy__useUpdateCheck: "false",
    privacy__useGravatar: "false",
    privacy__useRpcPing: "false",
    security__staffDeviceVerification: "false",
    logging__transports: '["stdout"]',
  };
}

/** Makes Ghost somebody's own; gives the session of that owner. */
async function own(url) {
  const owner = { name: "Anna", email: "owner@harbour.example", password: "0123456789-harbour", blogTitle: "The Harbour" };
  const post = async (path, body) => {
    const headers = { "content-type": "application/json", origin: url };
    const response = await fetch(`${url}/ghost/api/admin${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  await post("/authentication/setup/", { setup: [owner] });
  const { headers } = await post("/session/", { username: owner.email, password: owner.password });
  return headers.getSetCookie().map((cookie) => cookie.split(";")[0]).join("; ");
}

/** What Ghost knows of a member: its address and the letters that it gets; `undefined` where there is none. */
async function member(url, cookie, address) {
  const filter = encodeURIComponent(`email:'${address}'`);
  const response = await fetch(`${url}/ghost/api/admin/members/?filter=${filter}`, { headers: { cookie, origin: url } });
  if (!response.ok) throw new Error(`members: ${response.status} ${await response.text()}`);
  const found = (await response.json()).members[0];
  return found && { address: found.email, letters: found.newsletters.map(({ name }) => name) };
}
