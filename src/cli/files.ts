import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/suggest.ts";
import type { TextFile } from "../judge/check.ts";

/** A file's text, or why there is none. */
export type ReadFile = { readonly ok: true; readonly file: TextFile } | { readonly ok: false; readonly problem: Diagnostic };

/** Longest text that JavaScript holds, in bytes of UTF-8 that are certain to fit. */
const LARGEST = 2 ** 29 - 24;

/** Reads a file as UTF-8. `what` is how messages call it: "a metrics file". */
export function readText(directory: string, path: string, what: string): ReadFile {
  const file = path.replaceAll("\\", "/");
  const failed = (problem: Diagnostic): ReadFile => ({ ok: false, problem });
  const full = resolve(directory, path);
  try {
    const found = statSync(full);
    if (found.isDirectory()) return failed(error("file-is-folder", { file }, { what }));
    if (found.size > LARGEST) return failed(error("file-too-large", { file }, { limit: "512 MB" }));
    return decode(file, readFileSync(full));
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return failed(error("file-missing", { file }, { what, meant: similarFile(full, file) }));
    return failed(error("file-unreadable", { file }, { why: whyUnreadable(thrown as NodeJS.ErrnoException) }));
  }
}

/** Bytes as text. A byte order mark stays in it, so that digests are those of the file. */
export function decode(file: string, bytes: Uint8Array): ReadFile {
  if (isUtf8(bytes)) return { ok: true, file: { file, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8") } };
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const hint = utf16 ? "It is UTF-16, as older PowerShell writes with `>`; write it with `| Out-File -Encoding utf8`." : null;
  return { ok: false, problem: error("file-not-utf8", { file }, { hint }) };
}

export function isFile(directory: string, path: string): boolean {
  return statSync(resolve(directory, path), { throwIfNoEntry: false })?.isFile() === true;
}

/** Whether a path leads out of the directory once symbolic links are followed. A missing one leads nowhere. */
export function leadsOutside(directory: string, path: string): boolean {
  try {
    const inside = relative(realpathSync(directory), realpathSync(resolve(directory, path)));
    return inside.startsWith("..") || resolve(inside) === inside;
  } catch {
    return false;
  }
}

/** Why the system refuses, in words, for the errors that people meet. */
export function whyUnreadable({ code, message }: NodeJS.ErrnoException): string {
  if (code === "EACCES" || code === "EPERM") return "permission denied";
  if (code === "ELOOP") return "it is a symbolic link to itself";
  if (code === "ENOSPC") return "the disk is full";
  if (code === "EROFS") return "the file system is read-only";
  return message.split("\n", 1)[0]?.replace(/^[A-Z]+: /u, "") ?? "unknown";
}

function similarFile(full: string, file: string): string | null {
  try {
    const meant = nearest(basename(full), readdirSync(dirname(full)));
    return meant === null ? null : file.slice(0, file.length - basename(full).length) + meant;
  } catch {
    return null;
  }
}
