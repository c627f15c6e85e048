// A real WordPress, Debian's, on PHP's own server and a MariaDB of its own: no service of the system, no web server.

import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, install as once, lacks, packages, run, stay } from "./process.mjs";

const here = import.meta.dirname;
const PACKAGES = ["php-cli", "php-mysql", "mariadb-server-core", "mariadb-client-core"];
const PROGRAMS = ["php", "mariadbd", "mariadb-install-db"];

/** The folder of WordPress's own files, taken out of Debian's package: to install it would bring a web server. */
async function files() {
  await packages(PACKAGES, lacks(PROGRAMS));
  const at = (folder) => join(folder, "usr/share/wordpress");
  const folder = await once("wordpress", "WordPress", async (it) => existsSync(join(at(it), "wp-load.php")), async (folder) => {
    const download = () => run("apt-get", ["-qq", "download", "wordpress"], { cwd: folder });
    await download().catch(async () => {
      await run("apt-get", ["-qq", "update"]);
      await download();
    });
    await run("sh", ["-c", "dpkg-deb -x wordpress_*.deb . && rm wordpress_*.deb"], { cwd: folder });
    await cp(join(here, "wordpress-config.php"), join(at(folder), "wp-config.php"));
  });
  return at(folder);
}

/** An empty database, made once and copied for each WordPress. */
async function database() {
  return once("mariadb", "an empty MariaDB", async (folder) => existsSync(join(folder, "data/mysql")), (folder) =>
    run("mariadb-install-db", [
      "--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db", `--datadir=${join(folder, "data")}`,
      ...asRoot,
    ]),
  );
}

const asRoot = process.getuid?.() === 0 ? ["--user=root"] : [];

/** Installs both where they are missing. */
export async function install() {
  return { wordpress: await files(), empty: await database() };
}

/**
 * Starts a WordPress in `folder` with one article, `/copper/`. `options` are those of its settings pages by their names in the
 * database (`{ comment_moderation: "1" }`); `plugin` is PHP that runs with it. Where `anonymous` is false, readers may not
 * write through the REST interface: WordPress's own default.
 */
export async function start({ folder, options = {}, anonymous = true, plugin = "" }) {
  const { wordpress, empty } = await install();
  const data = join(folder, "data");
  const content = join(folder, "wp-content");
  await mkdir(join(content, "mu-plugins"), { recursive: true });
  await cp(join(empty, "data"), data, { recursive: true });
  const docs = await readFile(join(here, "../../docs/replies-wordpress.md"), "utf8");
  // What the documentation tells publishers to add is what is tested.
  const [allow] = docs.match(/(?<=```php\n)<\?php[^]*?(?=```)/);
  if (anonymous) await writeFile(join(content, "mu-plugins/afterword.php"), allow);
  await writeFile(join(content, "mu-plugins/test.php"), `<?php\n${plugin}\n`);
  // A path of a socket may have a hundred characters.
  const socket = join(tmpdir(), `afterword-${process.pid}-${await freePort()}.sock`);
  const log = join(folder, "wordpress.log");
  const ask = (...sql) => run("mariadb", ["--no-defaults", "-uroot", `-S${socket}`, ...sql]);
  const stopDatabase = await stay(
    "mariadbd",
    [
      "--no-defaults", `--datadir=${data}`, `--socket=${socket}`, "--skip-networking", "--skip-log-bin",
      `--pid-file=${join(folder, "pid")}`, "--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=32M", ...asRoot,
    ],
    { log, answers: () => ask("-e", "CREATE DATABASE IF NOT EXISTS wordpress").then(() => true) },
  );
  const url = `http://127.0.0.1:${await freePort()}`;
  const env = { ...process.env, WORDPRESS_SOCKET: socket, WORDPRESS_URL: url, WORDPRESS_CONTENT: content };
  const stop = async () => {
    await stopServer?.();
    await stopDatabase();
    await rm(socket, { force: true });
  };
  let stopServer;
  try {
    const given = { url, options: { permalink_structure: "/%postname%/", ...options } };
    const said = await run("php", [join(here, "wordpress-setup.php"), wordpress, JSON.stringify(given)], { env });
    const { post } = JSON.parse(said.trim().split("\n").pop());
    stopServer = await stay("php", ["-S", url.slice(7), "-t", wordpress, join(here, "wordpress-router.php")], {
      log, env, answers: async () => (await fetch(`${url}/wp-json/wp/v2/posts`)).ok,
    });
    return { url, post, stop, ask: (sql) => ask("wordpress", "-Ne", sql) };
  } catch (error) {
    await stop();
    throw error;
  }
}
