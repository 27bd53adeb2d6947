// Bundles GraphiQL into dist/: every file compressed, and a manifest that the server's build embeds.
// Does nothing when the inputs are those of the last build. `node build.mjs --force` builds anyway.
//
// dist/manifest has a line for each file: its path on the server, content type, entity tag and name in dist/,
// separated by tabs. Compression is gzip, because browsers take brotli over https only.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const here = fileURLToPath(new URL(".", import.meta.url));
const sources = join(here, "src");
const examples = join(here, "..", "examples");
const dist = join(here, "dist");
const unfinished = join(here, "dist.unfinished");

// Where the server serves the files; index.html itself is served at /.
const PUBLIC_PATH = "/graphiql/";

const CONTENT_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
};

const WORKERS = {
  editor: "monaco-editor/esm/vs/editor/editor.worker.js",
  graphql: "monaco-graphql/esm/graphql.worker.js",
  json: "monaco-editor/esm/vs/language/json/json.worker.js",
};

await main();

async function main() {
  const inputs = digest(inputFiles().map((path) => `${path}\n${readFileSync(path)}`).join("\n"));
  if (!process.argv.includes("--force") && isBuilt(inputs)) return;
  installPackages();
  console.log("Bundling GraphiQL …");
  const files = await bundle();
  write(files, inputs);
  const size = readdirSync(dist).reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
  console.log(`GraphiQL: ${files.size} files, ${Math.ceil(size / 1024)} KiB compressed, in graphiql/dist`);
}

function inputFiles() {
  const within = (folder) => readdirSync(folder).sort().map((name) => join(folder, name));
  const packages = ["build.mjs", "package.json", "package-lock.json"].map((name) => join(here, name));
  return [...packages, ...within(sources), ...within(examples).filter(isExample)];
}

function isBuilt(inputs) {
  const stamp = join(dist, "inputs");
  return existsSync(stamp) && readFileSync(stamp, "utf8") === inputs;
}

function installPackages() {
  const installed = join(here, "node_modules", ".package-lock.json");
  const lock = join(here, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("Installing GraphiQL's packages …");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: here, stdio: "inherit" });
}

// Name in dist/ → content, before compression.
async function bundle() {
  // Loaded here, because a fresh checkout has no packages yet when this script starts.
  const { build } = await import("esbuild");
  const options = {
    absWorkingDir: here,
    bundle: true,
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    loader: { ".svg": "file", ".ttf": "file" },
    logLevel: "warning",
    minify: true,
    outdir: dist,
    publicPath: PUBLIC_PATH,
    target: ["chrome109", "firefox115", "safari16"],
    write: false,
  };
  const workers = await build({
    ...options,
    entryNames: "[name]-[hash]",
    entryPoints: Object.entries(WORKERS).map(([out, module]) => ({ in: join(here, "node_modules", module), out })),
    format: "iife",
  });
  const page = await build({
    ...options,
    assetNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    define: {
      ...options.define,
      EXAMPLES: JSON.stringify(readExamples()),
      WORKERS: JSON.stringify(
        Object.fromEntries(Object.keys(WORKERS).map((name) => [name, PUBLIC_PATH + outputOf(workers, `${name}-`)])),
      ),
    },
    entryNames: "quintet-[hash]",
    entryPoints: [join(sources, "main.jsx")],
    format: "esm",
    jsx: "automatic",
    splitting: true,
  });
  const stylesheet = outputOf(page, "quintet-", ".css");
  const files = new Map();
  for (const { path, contents } of [...workers.outputFiles, ...page.outputFiles]) {
    const name = basename(path);
    // esbuild also writes a stylesheet for each lazy chunk; nothing loads it, and the page's own has it all.
    if (extname(name) !== ".css" || name === stylesheet) files.set(name, contents);
  }
  files.set("index.html", index(page));
  return files;
}

function index(page) {
  const addresses = {
    favicon: outputOf(page, "mark-", ".svg"),
    script: outputOf(page, "quintet-", ".js"),
    stylesheet: outputOf(page, "quintet-", ".css"),
  };
  const html = readFileSync(join(sources, "index.html"), "utf8");
  return Buffer.from(html.replace(/\{(\w+)\}/g, (_, name) => PUBLIC_PATH + addresses[name]));
}

function outputOf({ outputFiles }, prefix, extension = ".js") {
  const names = outputFiles.map((file) => basename(file.path));
  return names.find((name) => name.startsWith(prefix) && name.endsWith(extension));
}

// Tabs in the order of the files' names; variables stand beside a query in a .json file of the same name.
function readExamples() {
  const names = readdirSync(examples).filter((name) => name.endsWith(".graphql")).sort();
  return names.map((name) => {
    const query = readFileSync(join(examples, name), "utf8");
    const variables = join(examples, name.replace(/\.graphql$/, ".json"));
    return existsSync(variables) ? { query, variables: readFileSync(variables, "utf8") } : { query };
  });
}

function isExample(path) {
  return path.endsWith(".graphql") || path.endsWith(".json");
}

// Written aside and renamed, so that dist/ is whole or not there.
function write(files, inputs) {
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished);
  const lines = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, content]) => {
    writeFileSync(join(unfinished, `${name}.gz`), gzipSync(content, { level: 9 }));
    const path = name === "index.html" ? "/" : PUBLIC_PATH + name;
    return [path, CONTENT_TYPES[extname(name)], `"${digest(content)}"`, `${name}.gz`].join("\t");
  });
  writeFileSync(join(unfinished, "manifest"), `${lines.join("\n")}\n`);
  writeFileSync(join(unfinished, "inputs"), inputs);
  rmSync(dist, { recursive: true, force: true });
  renameSync(unfinished, dist);
}

function digest(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 32);
}
