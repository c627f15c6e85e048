// A mail server that takes everything and sends nothing on: what a real backend sends over SMTP is kept, to be looked at.

import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** How long a mail may take to come, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Starts it on a free port of this machine. Gives `host`, `port`, the parsed `mails` in the order in which they came, and
 * `next(to)`, the first mail to that address that was not given before. `onMail` is told of each.
 */
export async function start({ onMail = () => {} } = {}) {
  const mails = [];
  const given = new Set();
  const waiting = new Set();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        onMail(mail);
        for (const look of waiting) look();
        done();
      }, done);
    },
  });
  await new Promise((listening, failed) => server.on("error", failed).listen(0, "127.0.0.1", listening));

  const find = (to) => mails.find((mail) => !given.has(mail) && mail.to.value.some(({ address }) => address === to));

  return {
    host: "127.0.0.1",
    port: server.server.address().port,
    mails,
    next: (to) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(look);
          const those = mails.map((mail) => `${mail.to.text}: ${mail.subject}`);
          reject(new Error(`no mail to ${to} within ${PATIENCE} ms; there were: ${those.join("; ") || "none"}`));
        }, PATIENCE);
        const look = () => {
          const mail = find(to);
          if (!mail) return;
          waiting.delete(look);
          clearTimeout(late);
          given.add(mail);
          resolve(mail);
        };
        waiting.add(look);
        look();
      }),
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}

/** The addresses of the links in a mail's text. */
export function links(mail) {
  return mail.text.match(/https?:\/\/[^\s<>\])]+/g) ?? [];
}
