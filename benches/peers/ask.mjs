/**
 * Writes the questions that pages ask: `node ask.mjs ARTICLES IDS FILE`. IDS is a file of JSON, the ids of the pages; FILE
 * gets one question a line, in their order.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { questions } from "./articles.mjs";

const [source, wanted, out] = process.argv.slice(2);
const ids = JSON.parse(readFileSync(wanted, "utf8"));
const found = new Map((await questions(source, new Set(ids))).map((question) => [question.id, question]));
const lines = ids.map((id) => found.get(id)).filter(Boolean);
writeFileSync(out, lines.map((question) => `${JSON.stringify(question)}\n`).join(""));
