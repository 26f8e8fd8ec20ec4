// What tests import of `@jest/globals`, outside of Jest: the same functions of the same packages.
export { afterAll, afterEach, beforeAll, beforeEach, describe, test } from "jest-circus";
export { expect } from "expect";
