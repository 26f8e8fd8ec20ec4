// npm run picture [-- [--output FOLDER] [--open] [FILE.md…]]: Markdown as GitHub would show it in a comment, as pictures to look at:
// light and dark, on a desk and on a phone. Without files, the comments and summaries that the tests keep. `--open` unfolds what is
// folded.
import { accessSync, constants, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { commentPage } from './lib/comment-page.js';
import { additions, toHtml, toTree } from './lib/github-markdown.js';

const PAGES = join(import.meta.dirname, '../__tests__/github/pages');
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];
const SIZES = /** @type {const} */ ([
  { name: 'desk', width: 1000, deviceScaleFactor: 1 },
  { name: 'phone', width: 390, deviceScaleFactor: 2 },
]);

const { values, positionals } = parseArgs({ allowPositionals: true, options: { output: { type: 'string', default: '.cache/pictures' }, open: { type: 'boolean', default: false } } });
const executablePath = browser();
if (executablePath === undefined) {
  console.error(`No browser found. Install Chromium (on Debian and Ubuntu: apt-get install chromium fonts-noto-color-emoji), so that one of ${BROWSERS.join(', ')} is on the PATH; or put the path of another in the environment variable CHROMIUM.`);
  process.exitCode = 2;
} else {
  mkdirSync(values.output, { recursive: true });
  await draw(executablePath, positionals.length > 0 ? positionals : pages());
}

/**
 * @param {string} path of the browser
 * @param {readonly string[]} files
 */
async function draw(path, files) {
  const running = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  try {
    for (const file of files) {
      const markdown = readFileSync(file, 'utf8');
      for (const { kind, text } of additions(toTree(markdown))) console.error(`${file}: GitHub would take this for ${kind === 'issue' || kind === 'emoji' ? 'an' : 'a'} ${kind}: ${text}`);
      for (const size of SIZES) await drawOne(running, toHtml(markdown), join(values.output, `${basename(file, '.md')}-${size.name}`), size);
    }
  } finally {
    await running.close();
  }
}

/**
 * @param {import('playwright-core').Browser} running
 * @param {string} body
 * @param {string} target without the theme and the ending
 * @param {(typeof SIZES)[number]} size
 */
async function drawOne(running, body, target, { width, deviceScaleFactor }) {
  // Nothing is loaded from anywhere: a picture in the Markdown stays blank.
  const context = await running.newContext({ viewport: { width, height: 600 }, deviceScaleFactor, offline: true });
  const page = await context.newPage();
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    await page.setContent(commentPage(values.open ? body.replaceAll('<details>', '<details open>') : body, theme));
    await page.screenshot({ path: `${target}-${theme}.png`, fullPage: true });
    console.log(`${target}-${theme}.png`);
  }
  await context.close();
}



/** The pages that the tests keep. */
function pages() {
  return readdirSync(PAGES).map((name) => join(PAGES, name));
}

/** The browser that is asked for, or the first one on the PATH. */
function browser() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env['CHROMIUM'], ...candidates].find((path) => path !== undefined && isExecutable(path));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
