// Opens GraphiQL in headless Chromium, with every other host refused, and runs each example as the member it names.
// node browser.test.mjs [URL] [--screenshots FOLDER]; without an address it starts a server for itself.
// Environment: QUINTET, the program to start (target/debug/quintet); CHROMIUM, the browser where it lies in no usual
// place; QUINTET_BROWSER=none, to leave the test out on a machine that cannot have one.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import puppeteer from "puppeteer-core";

const TIMEOUT_MS = 30_000;
const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_BROWSERS = ["Chromium", "Google Chrome"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

const root = fileURLToPath(new URL("..", import.meta.url));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { screenshots: { type: "string" } },
});

if (process.env.QUINTET_BROWSER === "none") {
  console.log("left out: no Chromium here");
} else {
  await main();
}

async function main() {
  const server = positionals[0] ? { url: positionals[0], stop: () => {} } : await startServer();
  try {
    const browser = await puppeteer.launch({
      executablePath: chromium(),
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
      defaultViewport: { width: 1440, height: 900 },
    });
    try {
      await testPage(browser, server.url);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

async function testPage(browser, url) {
  const page = await browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  try {
    await testExamples(page, url);
  } catch (error) {
    await screenshot(page, "failed");
    throw error;
  }
}

async function testExamples(page, url) {
  const faults = await watch(page, new URL(url).host);
  await page.evaluateOnNewDocument(() => {
    // What an editor holds; on the screen stands only the part of it that fits.
    window.editorText = (name) =>
      window.__MONACO?.editor.getModels().find((model) => model.uri.path.endsWith(name))?.getValue();
  });

  await page.goto(url);
  await page.waitForSelector(".graphiql-execute-button");
  await page.waitForSelector("select[name=act-as]");
  assert.equal(await page.title(), "Quintet");
  await schemaLoaded(page);
  passed("the page renders and reads the schema");

  for (const example of examples()) {
    await actAs(page, example.member);
    await openTab(page, example.operation);
    const response = await run(page);
    assert.equal(response.errors, undefined, `${example.name}: ${JSON.stringify(response.errors)}`);
    assert.ok(someValue(response.data), `${example.name} answers nothing but null: ${JSON.stringify(response)}`);
    await screenshot(page, example.name);
    if (example.subscription) await stop(page);
    passed(`${example.name}${example.member ? `, as ${example.member}` : ""}`);
  }

  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  await page.reload();
  await page.waitForSelector(".graphiql-execute-button");
  await schemaLoaded(page);
  const background = await page.$eval(".graphiql-container", (node) => getComputedStyle(node).backgroundColor);
  assert.ok(Math.max(...background.match(/\d+/g).slice(0, 3)) < 100, `not dark: ${background}`);
  const tabs = await page.$$eval('[role="tab"]', (nodes) => nodes.length);
  assert.equal(tabs, examples().length, "the tabs are as they were before the reload");
  await screenshot(page, "dark");
  passed("the page follows a dark theme, and keeps its tabs over a reload");

  assert.deepEqual(faults, [], "requests to other hosts, or errors in the page");
  passed("no other host is asked, and the page logs no error");
}

// Refuses whatever is not this server's own; collects the refusals and the page's errors.
async function watch(page, host) {
  const faults = [];
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const address = new URL(request.url());
    if (["data:", "blob:"].includes(address.protocol) || address.host === host) return request.continue();
    faults.push(`asked ${address.href}`);
    return request.abort("internetdisconnected");
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  return faults;
}

// The button that reads the schema anew is disabled as long as GraphiQL is reading it.
async function schemaLoaded(page) {
  await page.waitForSelector('[aria-label^="Re-fetch GraphQL schema"]:not([disabled])');
  assert.equal(await page.$(".graphiql-doc-explorer-error"), null, "the schema cannot be read");
}

async function actAs(page, member = "") {
  const offered = await page.$$eval("select[name=act-as] option", (nodes) => nodes.map((node) => node.value));
  assert.ok(offered.includes(member) || !member, `nobody offers to act as ${member}`);
  await page.select("select[name=act-as]", member);
}

async function openTab(page, operation) {
  const tab = await page.waitForSelector(`::-p-xpath(//*[@role="tab"]//button[normalize-space()="${operation}"])`);
  await tab.click();
  await page.waitForFunction(
    (name) => editorText("operation.graphql").includes(name) && editorText("response.json") === "",
    {},
    operation,
  );
}

async function run(page) {
  await page.click(".graphiql-execute-button");
  const answer = await page.waitForFunction(() => editorText("response.json") || false);
  return JSON.parse(await answer.jsonValue());
}

async function stop(page) {
  await page.click('.graphiql-execute-button[aria-label^="Stop"]');
  await page.waitForSelector('.graphiql-execute-button[aria-label^="Execute"]');
}

// Whether anything but null and empty lists stands at the leaves.
function someValue(value) {
  return value !== null && typeof value === "object" ? Object.values(value).some(someValue) : value !== null;
}

function examples() {
  const folder = join(root, "examples");
  const files = readdirSync(folder).filter((name) => name.endsWith(".graphql")).sort();
  return files.map((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const [, kind, operation] = /^(query|mutation|subscription) (\w+)/m.exec(text);
    return {
      name: file.replace(".graphql", ""),
      operation,
      subscription: kind === "subscription",
      member: memberIn(text),
    };
  });
}

/** Whom an example's comment says to act as, as the page names members: `platform/username`. */
function memberIn(text) {
  const [, username, platform] = /^#.* Act as (\w+) on (\w+)\.$/m.exec(text) ?? [];
  return username && `${platform.toLowerCase()}/${username}`;
}

async function screenshot(page, name) {
  if (!options.screenshots) return;
  mkdirSync(options.screenshots, { recursive: true });
  await page.screenshot({ path: join(options.screenshots, `${name}.png`) });
}

// A server of its own on a free port, over an empty data directory that goes with it.
async function startServer() {
  const data = mkdtempSync(join(tmpdir(), "quintet-browser-"));
  // The private PostgreSQL runs as another user when this runs as root, and has to reach its files.
  chmodSync(data, 0o755);
  const port = await freePort();
  const program = process.env.QUINTET ?? join(root, "target/debug/quintet");
  const child = spawn(program, ["serve", "--port", String(port), "--data-dir", join(data, "data")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  const url = `http://127.0.0.1:${port}/`;
  const stop = async () => {
    if (child.exitCode === null) child.kill("SIGTERM");
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  const ready = await waitUntilReady(new URL("/health/ready", url), child);
  if (!ready) {
    await stop();
    throw new Error("quintet serve did not become ready");
  }
  return { url, stop };
}

async function waitUntilReady(address, child) {
  const deadline = Date.now() + 4 * TIMEOUT_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function freePort() {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address();
  listener.close();
  await once(listener, "close");
  return port;
}

function chromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const usual = BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [process.env.CHROMIUM, ...usual, ...MAC_BROWSERS].find((path) => path && isExecutable(path));
  assert.ok(found, "no Chromium found: install it, or name it by CHROMIUM");
  return found;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function passed(what) {
  console.log(`ok: ${what}`);
}
