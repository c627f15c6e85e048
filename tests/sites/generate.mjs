// Installs a generator and lets it make the site of our posts.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { about, posts, yaml } from "./posts.mjs";

const root = resolve(import.meta.dirname, "../..");

/** Where programs, themes, sources and finished sites lie; outside version control. */
export const place = resolve(process.env.AFTERWORD_SITES ?? join(root, "target/sites"));

const venv = join(place, "tools/venv");
const path = `${join(venv, "bin")}:${process.env.PATH}`;

function run(program, args, options = {}) {
  const env = { ...process.env, PATH: path, ...options.env };
  return execFileSync(program, args, { stdio: "pipe", encoding: "utf8", ...options, env });
}

function installed(program) {
  try {
    run("sh", ["-c", `command -v ${program}`]);
    return true;
  } catch {
    return false;
  }
}

/** The theme's files, cloned once; without network, put them there by hand. */
function theme(name) {
  const folder = join(place, "themes", name.split("/")[1]);
  if (!existsSync(folder)) run("git", ["clone", "--quiet", "--depth", "1", `https://github.com/${name}`, folder]);
  return folder;
}

/** Installs what a generator needs, where it is not there yet. */
function install(name, generator, folder) {
  mkdirSync(folder, { recursive: true });
  if (generator.npm && !existsSync(join(folder, "node_modules/.package-lock.json"))) {
    const manifest = { name: `site-${name}`, private: true, ...generator.manifest };
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    run("npm", ["install", "--no-audit", "--no-fund", ...generator.npm], { cwd: folder });
  }
  if (generator.pip && !existsSync(join(venv, `have-${name}`))) {
    if (!existsSync(venv)) run("python3", ["-m", "venv", venv]);
    run("pip", ["install", "--quiet", ...generator.pip]);
    writeFileSync(join(venv, `have-${name}`), "");
  }
  if (generator.apt && !installed(generator.run[0])) {
    run("apt-get", ["install", "--yes", "--no-install-recommends", ...generator.apt]);
  }
}

/** Makes the site and returns the folder it is in. Throws where the generator cannot be had or fails. */
export async function generate(name, generator) {
  const folder = join(place, "tools", name);
  install(name, generator, folder);
  if (generator.theme) {
    const filter = (source) => !source.includes("/.git/") && !source.endsWith("package.json");
    cpSync(theme(generator.theme), join(folder, generator.themeFolder), { recursive: true, filter });
  }
  const put = (file, text) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  await generator.write(put, { posts, about, yaml }, folder);
  rmSync(join(folder, generator.out), { recursive: true, force: true });
  const [program, ...args] = generator.run;
  run(program.startsWith("node_modules") ? join(folder, program) : program, args, { cwd: folder, env: generator.env });
  const finished = join(place, name);
  rmSync(finished, { recursive: true, force: true });
  cpSync(join(folder, generator.out), finished, { recursive: true });
  return finished;
}
