import { isUtf8 } from "node:buffer";
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from "node:path";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { messageOf } from "../diagnostics/thrown.ts";
import type { TextFile } from "../judge/check.ts";
import type { Side } from "../judge/report.ts";
import { leavesByLink } from "./inside.ts";

/** A file's text, or why there is none. */
export type ReadFile = { readonly ok: true; readonly file: TextFile } | { readonly ok: false; readonly problem: Diagnostic };

/** Longest text that JavaScript holds, in bytes of UTF-8 that are certain to fit. */
const LARGEST = 2 ** 29 - 24;

const UTF16 = "It is UTF-16, as older PowerShell writes with `>`; write it with `| Out-File -Encoding utf8`.";
/** Files that are no UTF-8 as a whole, by their first bytes. */
const FORMS = [
  { start: [0xff, 0xfe], hint: UTF16 },
  { start: [0xfe, 0xff], hint: UTF16 },
  { start: [0x1f, 0x8b], hint: "It is compressed with gzip; unpack it first." },
  { start: [0x50, 0x4b, 0x03, 0x04], hint: "It is a ZIP archive; unpack it first." },
] as const;
/** How a file begins that Git LFS keeps elsewhere (its specification, "The Pointer"). */
const LFS_POINTER = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
/** What stands in decoded text for bytes that are no UTF-8. */
const REPLACEMENT = "\ufffd";

const failed = (problem: Diagnostic): ReadFile => ({ ok: false, problem });

/** Reads a file as UTF-8. `what` is how messages call it: "a metrics file". */
export function readText(directory: string, path: string, what: string): ReadFile {
  const file = nameOf(path);
  const full = resolve(directory, path);
  try {
    const found = statSync(full);
    if (leavesByLink(directory, path)) return failed(error("file-outside", { file }, {}));
    if (found.isDirectory()) return failed(error("file-is-folder", { file }, { what }));
    return found.size > LARGEST ? tooLarge(file) : decode(file, readFileSync(full));
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === "ENOENT" && isLink(full)) return failed(error("file-unreadable", { file }, { why: "it is a symbolic link to something that is not there" }));
    if (code === "ENOENT" || code === "ENOTDIR") return failed(error("file-missing", { file }, { what, slip: slipIn(file), ...instead(full, file) }));
    return failed(error("file-unreadable", { file }, { why: whyRefused(thrown) }));
  }
}

function isLink(full: string): boolean {
  return lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** A path as reports name it: with forward slashes wherever the system takes both. */
export function nameOf(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

/** Bytes as text. A byte order mark stays in it, so that digests are those of the file. `from` says which side they are of. */
export function decode(file: string, bytes: Uint8Array, from: Side = "head"): ReadFile {
  if (bytes.length > LARGEST) return tooLarge(file);
  if (LFS_POINTER.equals(bytes.subarray(0, LFS_POINTER.length))) return failed(error("lfs-pointer", { file }, { from }));
  // Not a TextDecoder: it loads a converter that costs as much as the rest of the reading.
  if (isUtf8(bytes)) return { ok: true, file: { file, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8") } };
  const hint = FORMS.find(({ start }) => start.every((byte, at) => bytes[at] === byte))?.hint ?? null;
  const { byte, line, column } = firstStray(bytes);
  return failed(error("file-not-utf8", hint === null ? { file, line, column } : { file }, { byte, hint }));
}

/** The first byte that no UTF-8 has there, and its place. A replacement character that is written out is none. */
function firstStray(bytes: Uint8Array): { byte: string; line: number; column: number } {
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = given.toString("utf8");
  let [at, offset] = [text.indexOf(REPLACEMENT), 0];
  for (let from = 0; ; from = at, at = text.indexOf(REPLACEMENT, at + 1)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (given.toString("latin1", offset, offset + 3) !== "\xef\xbf\xbd") break;
  }
  const lines = text.slice(0, at).split("\n");
  return { byte: `0x${(given[offset] ?? 0).toString(16).toUpperCase()}`, line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

function tooLarge(file: string): ReadFile {
  return failed(error("file-too-large", { file }, { limit: "512 MB" }));
}

/** Whether a path leads to something that is to be read as a file; a pipe is, and so is what reading will say the trouble of. */
export function isThere(directory: string, path: string): boolean {
  try {
    return !statSync(resolve(directory, path)).isDirectory();
  } catch (thrown) {
    return ["EACCES", "EPERM", "ELOOP"].includes((thrown as NodeJS.ErrnoException).code ?? "");
  }
}

/** Whether a path leads out of the directory once symbolic links are followed. A missing one leads nowhere. */
export function leadsOutside(directory: string, path: string): boolean {
  try {
    const inside = relative(realpathSync(directory), realpathSync(resolve(directory, path)));
    return isAbsolute(inside) || inside.split(sep)[0] === "..";
  } catch {
    return false;
  }
}

/** Why the system refuses to read or write, in words for the errors that people meet. */
export function whyRefused(thrown: unknown): string {
  const { code } = (thrown ?? {}) as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM") return "permission denied";
  if (code === "ELOOP") return "it is a symbolic link to itself";
  if (code === "ENOSPC") return "the disk is full";
  if (code === "EDQUOT") return "the disk quota is used up";
  if (code === "EFBIG") return "it would be larger than files may be here";
  if (code === "EISDIR") return "it is a folder";
  if (code === "EROFS") return "the file system is read-only";
  if (code === "ENAMETOOLONG") return "its name is too long";
  if (code === "EEXIST" || code === "ENOTDIR") return "a file stands where a folder is needed";
  return messageOf(thrown).split("\n", 1)[0]?.replace(/^[A-Z0-9]+: /u, "") ?? "unknown";
}

/** The file with the nearest name. An ending that two names share makes them no nearer. */
function nearestFile(name: string, names: readonly string[]): string | null {
  const ending = extname(name);
  const stemOf = (other: string): string => other.slice(0, other.length - ending.length);
  const alike = names.filter((other) => extname(other) === ending);
  const stem = nearest(stemOf(name), alike.map(stemOf));
  return stem === null ? nearest(name, names.filter((other) => !alike.includes(other))) : stem + ending;
}

/** How texts look that are no paths, though people write them where one is to stand. */
const SLIPS = [
  ["quotes", /^(["']).*\1$/u],
  ["item", /^- /u],
  ["comment", /^#/u],
  ["exclusion", /^!/u],
  ["variable", /^~|\$/u],
  ["several", /,|\.\w+ .*\.\w+$/u],
] as const;

function slipIn(path: string): (typeof SLIPS)[number][0] | null {
  return SLIPS.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}

/** What may have been meant by a path that leads to nothing, or the folder that is missing with it. */
function instead(full: string, file: string): { meant: string | null; folder: string | null } {
  const start = file.slice(0, file.length - basename(full).length);
  try {
    const meant = nearestFile(basename(full), readdirSync(dirname(full)));
    return { meant: meant === null ? null : start + meant, folder: null };
  } catch {
    return { meant: null, folder: start };
  }
}
