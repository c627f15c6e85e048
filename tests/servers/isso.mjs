// A real Isso (https://isso-comments.de): from PyPI, in a virtual environment of its own, on a free port.

import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort, install as once, packages, run as call, stay } from "./process.mjs";

const requirements = join(import.meta.dirname, "isso.requirements.txt");

/** The folder of its packages, installed as its requirements say: again when they have changed. */
export async function install() {
  const wanted = await readFile(requirements, "utf8");
  const isThere = async (folder) => {
    const found = await readFile(join(folder, "requirements.txt"), "utf8").catch(() => "");
    return found === wanted && existsSync(join(folder, "packages/isso"));
  };
  const folder = await once("isso", "Isso", isThere, async (folder) => {
    // Debian's python3 alone makes no environments.
    await packages(["python3-venv"], () => call("python3", ["-c", "import ensurepip, venv"]).then(() => "", () => "python3 -m venv"));
    const environment = join(folder, "environment");
    await call("python3", ["-m", "venv", environment]);
    // A folder of packages may be moved, an environment may not: it only brings pip.
    await call(join(environment, "bin/pip"), [
      "install", "--quiet", "--disable-pip-version-check", "--no-compile", "--no-deps", "--target", join(folder, "packages"), "-r", requirements,
    ]);
    await rm(environment, { recursive: true });
    await writeFile(join(folder, "requirements.txt"), wanted);
  });
  return join(folder, "packages");
}

/**
 * Starts Isso with an empty database in `folder`, for pages of the `origin`s. `options` are lines of its settings, by section:
 * `{ moderation: { enabled: true } }`.
 */
export async function start({ folder, origin, options = {} }) {
  const packages = await install();
  await mkdir(folder, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = {
    general: { dbpath: join(folder, "comments.db"), host: [origin].flat().map((it) => `\n  ${it}/`).join(""), ...options.general },
    server: { listen: url, ...options.server },
    moderation: { enabled: false, ...options.moderation },
    guard: { enabled: false, ...options.guard },
  };
  const file = join(folder, "isso.cfg");
  const lines = Object.entries(settings).flatMap(([name, values]) => [
    `[${name}]`, ...Object.entries(values).map(([key, value]) => `${key} = ${value}`),
  ]);
  await writeFile(file, `${lines.join("\n")}\n`);
  const run = () =>
    stay("python3", ["-c", "import isso; isso.main()", "-c", file, "run"], {
      log: join(folder, "isso.log"),
      env: { ...process.env, PYTHONPATH: packages, PYTHONDONTWRITEBYTECODE: "1" },
      // Isso looks at its sites when it starts; it answers also when they are not there.
      answers: async () => (await fetch(`${url}/latest?limit=1`)).status > 0,
    });
  let stop = await run();
  return {
    url,
    stop: () => stop(),
    /** Starts it again, at the same address and with the same replies. */
    restart: async () => (stop = await run()),
  };
}
