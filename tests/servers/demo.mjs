// The real servers of the demo, for pages of one origin: `node tests/servers/demo.mjs http://127.0.0.1:8000`. Says where they
// are in a line of JSON, tells of the mails that would be sent, and ends when its standard input does.

import { join } from "node:path";
import * as ghost from "./ghost.mjs";
import * as isso from "./isso.mjs";
import * as mail from "./mail.mjs";
import { installed } from "./process.mjs";

const [origin] = process.argv.slice(2);
if (!URL.canParse(origin)) {
  console.error("give the origin of the pages: node tests/servers/demo.mjs http://127.0.0.1:8000");
  process.exit(2);
}

const post = await mail.start({
  onMail(letter) {
    const link = mail.links(letter).find((it) => it.includes("token="));
    if (link) console.error(`\nA mail to ${letter.to.text}: ${letter.subject}\n${link}`);
  },
});
const servers = await Promise.all([isso.start({ folder: join(installed, "demo/isso"), origin }), ghost.start({ mail: post, origin })]);
const [replies, letter] = servers.map(({ url }) => url);
console.log(JSON.stringify({ replies, letter }));

let ends;
async function end() {
  ends ??= Promise.all([...servers, post].map((server) => server.stop()));
  await ends;
  process.exit();
}
process.stdin.on("end", end).resume();
process.on("SIGINT", end).on("SIGTERM", end);
