// Installs the real servers of the browser tests, Firefox and WebKit: `node tests/servers/install.mjs`. Tests do so by
// themselves; `cargo xtask test` does it before them, as a test file has ten minutes and a fresh machine needs more.

import { install as engines } from "../browser/engines.mjs";
import { install as ghost } from "./ghost.mjs";
import { install as isso } from "./isso.mjs";
import { install as wordpress } from "./wordpress.mjs";

for (const install of [engines, isso, wordpress, ghost]) await install();
