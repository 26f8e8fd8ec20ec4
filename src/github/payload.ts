import { readText } from "../files/read.ts";

/** An object of an event's payload, of which nothing is known. */
export type Json = { readonly [key: string]: unknown };

/** The event's payload, and whether the file that is named holds none. */
export function readPayload(path: string | undefined): { payload: Json | null; broken: boolean } {
  // Without a path there is no event, as on a developer's machine.
  if (path === undefined || path === "") return { payload: null, broken: false };
  try {
    const read = readText("", path, "the event's payload");
    const payload: unknown = read.ok ? JSON.parse(read.file.text) : null;
    if (isObject(payload)) return { payload, broken: false };
  } catch {
    // What exactly is broken about the runner's file helps nobody.
  }
  return { payload: null, broken: true };
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function at(object: Json | null, key: string): Json | null {
  const value = object?.[key];
  return isObject(value) ? value : null;
}

export function textAt(object: Json | null, key: string): string | null {
  const value = object?.[key];
  return typeof value === "string" && value !== "" ? value : null;
}

export function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A positive whole number, or 0. A list or an object is none: making it a number may throw. */
export function whole(value: unknown): number {
  const number = typeof value === "number" || typeof value === "string" ? Number(value) : 0;
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
