// A page that looks like a comment on GitHub: its frame, its fonts and its colours.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {'light' | 'dark'} Theme */

/** What GitHub's Markdown stylesheet takes as given: the page around a comment. */
const COLOURS = {
  light: { page: '#ffffff', text: '#1f2328', muted: '#59636e', border: '#d1d9e0', head: '#f6f8fa' },
  dark: { page: '#0d1117', text: '#f0f6fc', muted: '#9198a1', border: '#3d444d', head: '#151b23' },
};

/**
 * @param {string} body the comment's HTML
 * @param {Theme} theme
 * @returns {string} a whole page
 */
export function commentPage(body, theme) {
  const { page, text, muted, border, head } = COLOURS[theme];
  const stylesheet = fileURLToPath(import.meta.resolve(`github-markdown-css/github-markdown-${theme}.css`));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<style>
${readFileSync(stylesheet, 'utf8')}
* { box-sizing: border-box; }
body { margin: 0; padding: 16px; background: ${page}; color: ${text}; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.timeline { display: flex; gap: 16px; }
.avatar { flex: none; width: 40px; height: 40px; border-radius: 50%; background: ${border}; }
.comment { flex: 1; min-width: 0; border: 1px solid ${border}; border-radius: 6px; }
.head { padding: 8px 16px; background: ${head}; border-bottom: 1px solid ${border}; border-radius: 6px 6px 0 0; color: ${muted}; }
.head b { color: ${text}; font-weight: 600; }
.bot { padding: 0 6px; border: 1px solid ${border}; border-radius: 2em; font-size: 12px; }
.markdown-body { padding: 16px; font-size: 14px; border-radius: 0 0 6px 6px; }
@media (max-width: 767px) { .avatar { display: none; } }
</style>
<div class="timeline">
<div class="avatar"></div>
<div class="comment">
<div class="head"><b>github-actions</b> <span class="bot">bot</span> commented</div>
<div class="markdown-body">${body}</div>
</div>
</div>
`;
}
