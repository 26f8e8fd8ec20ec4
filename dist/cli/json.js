import { w as renderJson } from "./shared.js";

export { renderJson };