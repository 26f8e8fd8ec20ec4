import { documentMessages } from "./document.ts";
import { evidenceMessages } from "./evidence.ts";
import { expressionMessages } from "./expression.ts";
import { fileMessages } from "./files.ts";
import { gateMessages } from "./gate.ts";
import { testingMessages } from "./testing.ts";

/** Every sentence that explains a mistake, by code. Each says what is wrong and what to write instead. */
export const messages = { ...documentMessages, ...gateMessages, ...expressionMessages, ...evidenceMessages, ...fileMessages, ...testingMessages } as const;
