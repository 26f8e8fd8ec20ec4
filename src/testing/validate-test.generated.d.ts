// Compiled from schemas/test.schema.json by npm run schemas. Do not edit.
import type { ErrorObject } from 'ajv';

declare const validate: {
  (data: unknown): boolean;
  /** What the last call found, all of it; null after a call that found nothing. */
  errors?: ErrorObject[] | null;
};
export default validate;
