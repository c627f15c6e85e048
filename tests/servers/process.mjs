// What the servers of the tests share: running programs, free ports, waiting until something answers.

import { execFile, spawn } from "node:child_process";
import { createServer } from "node:net";
import { mkdirSync, openSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

const exec = promisify(execFile);

// Where databases are, and who is not root does not look.
process.env.PATH += ":/usr/sbin";

/** How long a server may take until it answers, in milliseconds. */
const PATIENCE = 30_000;

/** Where servers are installed, once for all runs. */
export const installed = resolve(import.meta.dirname, "../../target/servers");

/** Runs a program to its end; gives what it says. An error holds what it complained of. */
export async function run(program, args, options = {}) {
  try {
    return (await exec(program, args, { maxBuffer: 64 << 20, ...options })).stdout;
  } catch ({ message, stderr, stdout }) {
    throw new Error(`${message}\n${stdout ?? ""}${stderr ?? ""}`);
  }
}

/** Whether a program is there. */
export async function has(program) {
  return run("sh", ["-c", `command -v ${program}`]).then(() => true, () => false);
}

/** Makes a folder below `target/servers` once: `make` fills another one, which takes the name when it is whole. */
export async function install(name, what, isThere, make) {
  const folder = join(installed, name);
  if (await isThere(folder)) return folder;
  console.error(`Installing ${what} into target/servers/${name}`);
  const unfinished = `${folder}.${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await make(unfinished);
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder).catch(async (error) => {
    // Another test file was quicker.
    if (!(await isThere(folder))) throw error;
    await rm(unfinished, { recursive: true, force: true });
  });
  return folder;
}

/** Names the first of these programs that is missing. */
export const lacks = (programs) => async () => {
  for (const program of programs) if (!(await has(program))) return program;
};

/** Installs packages of Debian and its like, where `missing` names something and this is root. */
export async function packages(names, missing) {
  const first = await missing();
  if (!first) return;
  if (process.getuid?.() !== 0 || !(await has("apt-get"))) {
    throw new Error(`\`${first}\` is missing: install ${names.join(" ")} (on Debian, as root: apt-get install ${names.join(" ")})`);
  }
  console.error(`Installing ${names.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const get = (...args) => run("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=300", ...args], { env });
  await get("update");
  await get("install", "-y", "--no-install-recommends", ...names);
  const still = await missing();
  if (still) throw new Error(`\`${still}\` is missing, although ${names.join(" ")} are installed`);
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

const running = new Set();
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/**
 * Starts a program that stays, and waits until `answers` resolves to something true, at most `patience`. What it says goes to
 * the file `log`. Gives a function that ends it.
 */
export async function stay(program, args, { log, answers, patience = PATIENCE, ...options }) {
  const out = openSync(log, "a");
  const child = spawn(program, args, { stdio: ["ignore", out, out], ...options });
  running.add(child);
  let end;
  const ended = new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve((end = `${program} ended with ${code ?? signal}`)));
    child.once("error", ({ message }) => resolve((end = message)));
  });
  const stop = async () => {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(late);
    running.delete(child);
  };
  const started = Date.now();
  while (!(await answers().catch(() => false))) {
    if (end || Date.now() - started > patience) {
      const why = end ?? `${program} does not answer within ${patience / 1000} s`;
      await stop();
      throw new Error(`${why}; see ${log}`);
    }
    await pause(50);
  }
  return stop;
}
